import { CircleAlert, CircleCheck, Lightbulb, TriangleAlert } from 'lucide-react';
import { useEffect, useMemo, useRef, useState, type ReactNode, type RefObject } from 'react';
import type { Severity } from '../../shared/checks/check';
import { lawsWithItems } from '../../shared/checks/coverage/law-coverage';
import { checks } from '../../shared/checks/index';
import type { KeyedFinding } from '../checks/keyed-findings';
import { stepThroughFindings, pointedFinding } from '../state/finding-steps';
import type { Findings } from '../state/findings';
import { useLive, useLivePart } from '../state/live';
import { mendAll } from '../state/mending';
import type { PolicySession } from '../state/policy-session';
import { Button } from '../ui/button';
import {
  countedFindings,
  countsInWords,
  findingCounts,
  groupedFindings,
  type FindingGroup,
} from './finding-groups';
import { FindingItem } from './finding-item';
import { LawCoverageSection } from './law-coverage-section';
import { LeftFindings } from './left-findings';
import { ReadingSection } from './reading-section';

/** What the checks found, the gravest first, what the laws want the policy to say, and how easy it is to read. */
export function ChecksPanel({ session }: { readonly session: PolicySession }) {
  const findings = useLivePart(session.checks.findings, (state) => state.findings);
  const groups = useMemo(() => groupedFindings(countedFindings(findings)), [findings]);
  const panel = useRef<HTMLDivElement>(null);
  useFocusKept(panel, findings);
  return (
    <div className="checks" ref={panel}>
      <ChecksHead session={session} />
      <LawCoverageSection session={session} />
      {(['error', 'warning', 'advice'] as const).map((severity) => {
        const members = groups.filter((group) => group.severity === severity);
        return members.length === 0 ? null : (
          <section key={severity} className={`severity severity-${severity}`}>
            <h2>
              {severityIcons[severity]} {severityTitles[severity]}
              <span className="severity-count">
                {members.reduce((sum, group) => sum + group.findings.length, 0)}
              </span>
            </h2>
            {members.map((group) => (
              <CheckGroup key={group.checkId} group={group} session={session} />
            ))}
          </section>
        );
      })}
      <LeftFindings findings={findings} session={session} />
      <ReadingSection session={session} />
      <details className="fold">
        <summary>
          <h2>What is checked</h2>
        </summary>
        <ul className="check-titles">
          {checks.map(({ id, title }) => (
            <li key={id}>{title}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}

const severityTitles: Readonly<Record<Severity, string>> = {
  error: 'Errors',
  warning: 'Warnings',
  advice: 'Advice',
};

const severityIcons: Readonly<Record<Severity, ReactNode>> = {
  error: <CircleAlert aria-hidden />,
  warning: <TriangleAlert aria-hidden />,
  advice: <Lightbulb aria-hidden />,
};

/** How many errors there are, for the tab; nothing for none. */
export function ErrorCount({ session }: { readonly session: PolicySession }) {
  const { error } = findingCounts(useLivePart(session.checks.findings, (state) => state.findings));
  if (error === 0) return null;
  return (
    <span className="tab-count">
      {error}
      <span className="visually-hidden">{error === 1 ? ' error' : ' errors'}</span>
    </span>
  );
}

/** What was found in all, what was checked and when. */
function ChecksHead({ session }: { readonly session: PolicySession }) {
  const state = useLive(session.checks.findings);
  const counts = findingCounts(state.findings);
  const total = counts.error + counts.warning + counts.advice;
  return (
    <div className="checks-head">
      <div className="checks-summary">
        {state.checked !== null && total === 0 ? (
          <p className="all-done" tabIndex={-1}>
            <CircleCheck aria-hidden /> Nothing found
          </p>
        ) : (
          <p className="checks-total" tabIndex={-1}>
            {state.checked === null ? 'Checking your text…' : countsInWords(counts)}
          </p>
        )}
        {total > 0 && (
          <Button onPress={() => stepThroughFindings(session, 1)}>
            Next <kbd>F7</kbd>
          </Button>
        )}
      </div>
      {state.status === 'failed' ? (
        <p className="problem problem-warning" role="status">
          <TriangleAlert aria-hidden />
          <span>
            This text could not be checked. It is safe.{' '}
            <Button kind="link" onPress={() => void session.checks.checkNow()}>
              Try again
            </Button>
          </span>
        </p>
      ) : (
        <p className="calm">{whatWasChecked(state)} A starting point, not legal advice.</p>
      )}
    </div>
  );
}

function whatWasChecked({ status, at, coverage }: Findings): string {
  const laws = lawsWithItems(coverage).length;
  const against = laws === 0 ? '' : laws === 1 ? ', and against 1 law' : `, and against ${laws} laws`;
  const what = `Checked in ${checks.length} ways${against}`;
  if (at === null) return 'The first look takes a moment.';
  const time = at.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  return status === 'checking' ? `${what}; checking again…` : `${what}, at ${time}.`;
}

/** So many findings of one check are shown at first; the others take a press. */
const mostAtFirst = 8;

function CheckGroup({ group, session }: { readonly group: FindingGroup; readonly session: PolicySession }) {
  const { title, why, findings, severity } = group;
  const [showsAll, setShowsAll] = useState(false);
  const pointed = useLive(pointedFinding)?.key;
  const outline = useLivePart(session.overview, (overview) => overview.outline);
  const isReadOnly = useLive(session.file).readOnlyReason !== null;
  const isPointedHidden = findings.findIndex(({ key }) => key === pointed) >= mostAtFirst;
  const shown = showsAll || isPointedHidden ? findings : findings.slice(0, mostAtFirst);
  const fixable = findings.filter(({ finding }) => finding.fix !== undefined);
  return (
    <section className="check-group" aria-label={title}>
      <div className="check-title">
        <h3>{title}</h3>
        {fixable.length > 1 && !isReadOnly && (
          <Button
            kind="link"
            onPress={() =>
              mendAll(
                session,
                fixable.map(({ finding }) => finding),
                title,
              )
            }
          >
            Fix all {fixable.length}
          </Button>
        )}
      </div>
      <p className="help">{why}</p>
      <ul className="finding-list">
        {shown.map((keyed) => (
          <FindingItem
            key={keyed.key}
            keyed={keyed}
            severity={severity}
            outline={outline}
            session={session}
            isReadOnly={isReadOnly}
            isPointed={keyed.key === pointed}
          />
        ))}
      </ul>
      {shown.length < findings.length && (
        <Button kind="link" onPress={() => setShowsAll(true)}>
          Show all {findings.length}
        </Button>
      )}
    </section>
  );
}

/** What is mended or left goes from the list; the focus goes on to what comes in its place. */
function useFocusKept(panel: RefObject<HTMLDivElement | null>, findings: readonly KeyedFinding[]): void {
  const last = useRef<{ readonly index: number; readonly requirement: string | null } | null>(null);
  useEffect(() => {
    const element = panel.current;
    if (element === null) return undefined;
    const note = ({ target }: FocusEvent): void => {
      const item = target instanceof Element ? target.closest<HTMLElement>('.finding-item') : null;
      const items = [...element.querySelectorAll('.severity .finding-item')];
      last.current =
        item === null
          ? null
          : { index: items.indexOf(item), requirement: item.dataset['requirement'] ?? null };
    };
    element.addEventListener('focusin', note);
    return () => element.removeEventListener('focusin', note);
  }, [panel]);
  useEffect(() => {
    const element = panel.current;
    if (element === null || last.current === null || document.activeElement !== document.body) return;
    const { index, requirement } = last.current;
    const buttons = [...element.querySelectorAll<HTMLElement>('.severity .finding-go')];
    const next =
      requirement === null
        ? buttons[Math.min(index, buttons.length - 1)]
        : element.querySelector<HTMLElement>(`[data-requirement="${requirement}"] button`);
    (next ?? element.querySelector<HTMLElement>('.checks-summary > p'))?.focus();
    // Each result may have taken away what had the focus.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [panel, findings]);
}
