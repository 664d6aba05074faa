import { ChevronsRight, CircleCheck } from 'lucide-react';
import { useEffect, useRef, type RefObject } from 'react';
import { Label, ProgressBar } from 'react-aria-components';
import { detailGroups, type DetailGroup } from '../../shared/placeholders/definition';
import { isOpen, type Detail } from '../../shared/policy/details';
import { runCommand } from '../state/commands';
import { useLive, useLivePart } from '../state/live';
import { requestedDetail } from '../state/navigation';
import type { PolicySession } from '../state/policy-session';
import { Button } from '../ui/button';
import { DetailField } from './detail-field';

const groupTitles: Readonly<Record<DetailGroup, string>> = {
  business: 'Your business',
  contact: 'Contact',
  service: 'Your product or service',
  data: 'What you collect',
  sharing: 'Who gets it',
  cookies: 'Cookies and statistics',
  keeping: 'Where and how long you keep it',
  rights: 'Requests from people',
  document: 'This document',
  own: 'Your own details',
};

/** Every detail that this policy shows, grouped, with what is still to do. */
export function DetailsPanel({ session }: { readonly session: PolicySession }) {
  const details = useLivePart(session.overview, (overview) => overview.details);
  const hasLaws = useLivePart(session.overview, ({ context }) => context.validation.laws.length > 0);
  const list = useRef<HTMLDivElement>(null);
  useRequestedDetail(list, details);

  const required = details.filter(({ isRequired }) => isRequired);
  const done = required.filter((detail) => !isOpen(detail)).length;
  const groups = detailGroups
    .map((group) => ({ group, members: details.filter(({ definition }) => definition.group === group) }))
    .filter(({ members }) => members.length > 0);

  if (details.length === 0) {
    return (
      <p className="empty">
        This policy has no details to fill in yet. Add a clause, or select some text and choose “Make this a
        placeholder”.
      </p>
    );
  }
  return (
    <div className="details" ref={list}>
      <div className="details-head">
        <ProgressBar
          className="progress"
          value={done}
          maxValue={Math.max(1, required.length)}
          valueLabel={`${done} of ${required.length} done`}
        >
          {({ valueText, percentage }) => (
            <>
              <Label>{valueText}</Label>
              <progress className="progress-track" value={percentage ?? 0} max={100} aria-hidden />
            </>
          )}
        </ProgressBar>
        {details.some(isOpen) ? (
          <Button onPress={() => runCommand('next-empty-detail')}>
            Next empty one <kbd>F8</kbd> <ChevronsRight aria-hidden />
          </Button>
        ) : (
          <p className="all-done">
            <CircleCheck aria-hidden /> Everything is filled in.
          </p>
        )}
      </div>
      {!hasLaws && (
        <p className="help">
          By your answers, none of the laws that the program knows applies yet.{' '}
          <Button kind="link" onPress={() => runCommand('show-questions')}>
            Answer the questions first
          </Button>
          : they decide which clauses and limits count.
        </p>
      )}
      {groups.map(({ group, members }) => (
        <section key={group} aria-labelledby={`group-${group}`} className="detail-group">
          <h2 id={`group-${group}`}>{groupTitles[group]}</h2>
          {members.map((detail) => (
            <DetailField key={detail.definition.key} detail={detail} session={session} />
          ))}
        </section>
      ))}
    </div>
  );
}

/** Scrolls to the detail that was asked for and puts the caret into its control. */
function useRequestedDetail(list: RefObject<HTMLDivElement | null>, details: readonly Detail[]): void {
  const requested = useLive(requestedDetail);
  const isShown = requested !== null && details.some(({ definition }) => definition.key === requested.key);
  useEffect(() => {
    if (requested === null) return undefined;
    if (!isShown) {
      // It may appear with the next overview; after that nobody waits for it any more.
      const timer = setTimeout(() => requestedDetail.set(null), 1000);
      return () => clearTimeout(timer);
    }
    const field = list.current?.querySelector(`[data-detail="${requested.key}"]`);
    field?.scrollIntoView({ block: 'center' });
    field
      ?.querySelector<HTMLElement>('input, textarea, [role=spinbutton], button:not([data-secondary])')
      ?.focus();
    requestedDetail.set(null);
    return undefined;
  }, [requested, isShown, list]);
}
