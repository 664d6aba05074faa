import { CircleAlert, Lightbulb, TriangleAlert } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { KeyedFinding } from '../checks/keyed-findings';
import { useApp } from '../state/app-store';
import { openChecks, pointedFinding } from '../state/finding-steps';
import { useLive, useLivePart } from '../state/live';
import { mend } from '../state/mending';
import type { PolicySession } from '../state/policy-session';
import { Button } from '../ui/button';
import { Sentence } from '../ui/sentence';
import { findingAtCaret, severityWords } from './findings-extension';

const icons = { error: CircleAlert, warning: TriangleAlert, advice: Lightbulb } as const;

/** Says what was found where the caret is: in the Checks pane where that is shown, else at the foot of the page. */
export function FindingLine({ session }: { readonly session: PolicySession }) {
  const keyed = useFindingAtCaret(session);
  const isReadOnly = useLive(session.file).readOnlyReason !== null;
  const language = useLivePart(session.attributes, (attributes) => attributes.language);
  const isPaneShown = useApp(
    ({ rightTab, settings }) => rightTab === 'checks' && !settings.panes.right.isFolded,
  );
  // What the pane shows is pointed at there.
  useEffect(() => {
    if (isPaneShown && keyed !== null) pointedFinding.set({ key: keyed.key });
  }, [isPaneShown, keyed]);
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (keyed !== null && line.current !== null) keepCaretAbove(line.current, session);
  }, [keyed, session]);
  if (keyed === null || isPaneShown) return null;
  const { severity, text, fix } = keyed.finding;
  const Icon = icons[severity];
  return (
    <div ref={line} className={`finding-line finding-line-${severity}`}>
      <Icon aria-label={`${severityWords[severity]}:`} />
      <p>
        <Sentence text={text} language={language} />
      </p>
      {fix !== undefined && !isReadOnly && (
        <Button onPress={() => mend(session, fix)}>
          <Sentence text={fix.label} language={language} />
        </Button>
      )}
      <Button kind="link" onPress={openChecks}>
        Show in Checks
      </Button>
    </div>
  );
}

/** Scrolls the page as far as the line would cover what is written. */
function keepCaretAbove(line: HTMLElement, { editor }: PolicySession): void {
  const { bottom } = editor.view.coordsAtPos(editor.state.selection.head);
  const covered = bottom + 12 - line.getBoundingClientRect().top;
  if (covered > 0) editor.view.dom.closest('.page-scroll')?.scrollBy({ top: covered });
}

function useFindingAtCaret({ editor }: PolicySession): KeyedFinding | null {
  const [keyed, setKeyed] = useState<KeyedFinding | null>(null);
  useEffect(() => {
    const follow = (): void => {
      const found = findingAtCaret(editor.state);
      setKeyed((known) => (known?.key === found?.key ? known : found));
    };
    follow();
    editor.on('transaction', follow);
    return () => void editor.off('transaction', follow);
  }, [editor]);
  return keyed;
}
