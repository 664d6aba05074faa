import { Check, CircleDot } from 'lucide-react';
import { lawsWithItems } from '../../shared/checks/coverage/law-coverage';
import { languageNames, localize } from '../../shared/language';
import { joinWithAnd } from '../../shared/placeholders/join-with-and';
import { isOpen } from '../../shared/policy/details';
import { useLive, useLivePart } from '../state/live';
import type { PolicySession } from '../state/policy-session';
import { runCommand } from '../state/commands';
import { countsInWords, findingCounts } from '../panels/finding-groups';
import { openChecks } from '../state/finding-steps';
import { Button } from '../ui/button';
import { NewerTextsLine } from './newer-texts-line';

/** The foot of the window: what is saved, what is open, which laws the answers point to. */
export function StatusBar({ session }: { readonly session: PolicySession }) {
  const file = useLive(session.file);
  const isDirty = useLive(session.isDirty);
  const { details, context } = useLive(session.overview);
  const { language } = context.document.attrs;
  const open = details.filter(isOpen).length;
  return (
    <footer className="status-bar" data-pane="status">
      <span className="status-file">
        {isDirty ? <CircleDot aria-hidden /> : <Check aria-hidden />}
        {file.documentId === null
          ? isDirty
            ? 'Not saved yet'
            : 'New policy'
          : isDirty
            ? 'Changes not saved'
            : `Saved in ${file.name}`}
      </span>
      {open === 0 ? (
        <span>All details filled in</span>
      ) : (
        <Button kind="link" onPress={() => runCommand('next-empty-detail')}>
          {open === 1 ? '1 detail to fill in' : `${open} details to fill in`}
        </Button>
      )}
      <FindingsCount session={session} />
      <Button
        kind="link"
        aria-label={`Language of the policy: ${languageNames[language]}`}
        onPress={() => runCommand('change-language')}
      >
        {languageNames[language]}
      </Button>
      <NewerTextsLine session={session} />
      <LawsLine session={session} />
    </footer>
  );
}

/** The laws that the policy is checked against, which follow from the answers. */
function LawsLine({ session }: { readonly session: PolicySession }) {
  const coverage = useLivePart(session.checks.findings, (state) => state.coverage);
  const names = lawsWithItems(coverage).map(({ law }) => localize(law.name, 'en'));
  if (names.length === 0) return null;
  const laws = joinWithAnd(names, 'en');
  return (
    <span className="status-laws" title={laws}>
      By your answers: {laws}
    </span>
  );
}

/** How many errors there are, or else what there is; leads to the Checks pane. */
function FindingsCount({ session }: { readonly session: PolicySession }) {
  const { status, findings, checked } = useLive(session.checks.findings);
  const { error, ...others } = findingCounts(findings);
  const words =
    error > 0 ? countsInWords({ error, warning: 0, advice: 0 }) : countsInWords({ error, ...others });
  return (
    <Button kind="link" onPress={openChecks}>
      Checks:{' '}
      {status === 'failed' ? 'not done' : checked === null ? '…' : words === '' ? 'nothing found' : words}
    </Button>
  );
}
