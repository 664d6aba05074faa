import { CircleAlert, CircleCheck } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Form, Label, RadioGroup } from 'react-aria-components';
import type { ExportFormat } from '../../shared/exporters/exporter';
import { exportFormats, formatLabels } from '../../shared/exporters/exporter';
import type { Language } from '../../shared/language';
import type { WrittenExport } from '../../shared/ipc';
import { resolvePolicy } from '../../shared/policy/resolve';
import { suggestedName } from '../../shared/policy/suggested-name';
import type { KeyedFinding } from '../checks/keyed-findings';
import { startExport, type ExportRun } from '../export/run-export';
import { tell, useApp } from '../state/app-store';
import { ask } from '../state/bridge';
import { countedFindings, countsInWords, findingCounts } from '../panels/finding-groups';
import { goToFinding, openChecks } from '../state/finding-steps';
import type { Findings } from '../state/findings';
import type { PolicySession } from '../state/policy-session';
import { Button } from '../ui/button';
import { Checkbox, Choice } from '../ui/choices';
import { Dialog } from '../ui/dialog';
import { FieldProblem } from '../ui/fields';
import { Sentence } from '../ui/sentence';

const formatHints: Readonly<Record<ExportFormat, string>> = {
  docx: 'To send to a lawyer, to print, or to go on writing in Word.',
  html: 'One page for your website. Opens in any browser.',
  markdown: 'For websites and programs that are written in Markdown.',
};

interface ExportDialogProps {
  readonly session: PolicySession;
  readonly onClose: () => void;
}

/** Checks first, then writes. With open points only a draft that says so can be written. */
export function ExportDialog({ session, onClose }: ExportDialogProps) {
  const [context] = useState(() => session.context());
  const checked = useCheckedText(session);
  const findings = countedFindings(checked?.findings ?? []).filter(
    ({ finding }) => finding.severity === 'error',
  );
  const lastFormat = useApp((state) => state.settings.exportFormat);
  const [format, setFormat] = useState<ExportFormat>(lastFormat);
  const [wantsDraft, setWantsDraft] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [written, setWritten] = useState<WrittenExport | null>(null);
  // What was not checked does not count as finished.
  const isFinished = checked?.status === 'done' && findings.length === 0;

  // The file is made while the person still looks at the dialog, so that “Export…” has it at once.
  const run = useRef<ExportRun | null>(null);
  const isChecked = checked !== null;
  useEffect(() => {
    if (!isChecked) return undefined;
    const policy = resolvePolicy(context, { isDraft: !isFinished });
    const started = startExport({ policy, now: new Date().toISOString() });
    run.current = started;
    return () => started.end();
  }, [context, isFinished, isChecked]);
  useEffect(() => {
    if (isChecked) void run.current?.make(format);
  }, [format, isChecked]);

  const write = async (): Promise<void> => {
    if (run.current === null) return;
    setIsBusy(true);
    setProblem(null);
    setWritten(null);
    const name = suggestedName(context.document.attrs);
    const made = await run.current.make(format);
    // The person may have closed the dialog meanwhile.
    if (useApp.getState().dialog !== 'export') return;
    const result = made.ok
      ? await ask('export.write', {
          format,
          suggestedName: isFinished ? name : `${name} (draft)`,
          bytes: made.value,
        })
      : made;
    setIsBusy(false);
    if (!result.ok) return setProblem(result.error.text);
    if (result.value === 'cancelled') return;
    setWritten(result.value);
    useApp.setState(({ settings }) => ({ settings: { ...settings, exportFormat: format } }));
    void ask('settings.change', { exportFormat: format });
  };

  return (
    <Dialog title="Export" size="medium" onClose={onClose}>
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          void write();
        }}
      >
        <RadioGroup
          className="formats"
          value={format}
          onChange={(value) => {
            setFormat(value as ExportFormat); // The values below.
            setWritten(null);
          }}
        >
          <Label>Format</Label>
          {exportFormats.map((each) => (
            <Choice
              key={each}
              kind="radio"
              value={each}
              label={formatLabels[each]}
              language="en"
              hint={formatHints[each]}
            />
          ))}
        </RadioGroup>
        {/* Below the choice: what arrives late must not push away what somebody is about to click. */}
        <CheckResult
          checked={checked}
          findings={findings}
          language={context.document.attrs.language}
          onGoTo={(finding) => {
            onClose();
            // After the dialog has given the focus back to where it was.
            requestAnimationFrame(() => goToFinding(session, finding));
          }}
          onShowAll={() => {
            onClose();
            openChecks();
          }}
        />
        {isChecked && !isFinished && (
          <Checkbox isSelected={wantsDraft} onChange={setWantsDraft}>
            Write a draft all the same. It is marked as a draft, and what is open is highlighted.
          </Checkbox>
        )}
        <FieldProblem text={problem} />
        {written !== null && (
          <p className="written" role="status">
            <CircleCheck aria-hidden /> Saved “{written.name}”.
            <Button kind="link" onPress={() => void showInFolder(written.exportId)}>
              Show in folder
            </Button>
          </p>
        )}
        <p className="calm">A policy made here is a starting point, not legal advice.</p>
        <footer>
          <Button onPress={onClose}>Close</Button>
          <Button kind="primary" type="submit" isPending={isBusy} isDisabled={!isFinished && !wantsDraft}>
            {isBusy ? 'Exporting…' : isFinished ? 'Export…' : 'Export draft…'}
          </Button>
        </footer>
      </Form>
    </Dialog>
  );
}

/** The checks of the text as it is; null until they are done. */
function useCheckedText({ checks }: PolicySession): Findings | null {
  const [checked, setChecked] = useState<Findings | null>(null);
  useEffect(() => {
    let isOpen = true;
    void checks.checkNow().then((findings) => isOpen && setChecked(findings));
    return () => {
      isOpen = false;
    };
  }, [checks]);
  return checked;
}

interface CheckResultProps {
  readonly checked: Findings | null;
  /** The errors that count. */
  readonly findings: readonly KeyedFinding[];
  readonly language: Language;
  readonly onGoTo: (finding: KeyedFinding) => void;
  readonly onShowAll: () => void;
}

function CheckResult({ checked, findings, language, onGoTo, onShowAll }: CheckResultProps) {
  if (checked === null) return <p className="calm">Checking your text…</p>;
  if (checked.status === 'failed') {
    return (
      <FieldProblem text="Your text could not be checked, so only a draft can be written. It is safe. Please close this dialog and try again." />
    );
  }
  const { warning, advice } = findingCounts(checked.findings);
  const others = countsInWords({ error: 0, warning, advice });
  return (
    <>
      {findings.length === 0 ? (
        <p className="all-done">
          <CircleCheck aria-hidden /> Nothing is left open that keeps it from being finished.
        </p>
      ) : (
        <Errors findings={findings} language={language} onGoTo={onGoTo} />
      )}
      {others !== '' && (
        <p className="calm">
          {findings.length === 0 ? 'There is' : 'There is also'} something to look at:{' '}
          <Button kind="link" onPress={onShowAll}>
            {others}
          </Button>
        </p>
      )}
    </>
  );
}

function Errors({ findings, language, onGoTo }: Pick<CheckResultProps, 'findings' | 'language' | 'onGoTo'>) {
  return (
    <section className="findings" aria-labelledby="findings-title">
      <h3 id="findings-title">
        <CircleAlert aria-hidden /> {findings.length === 1 ? '1 thing is' : `${findings.length} things are`}{' '}
        still open
      </h3>
      <ul>
        {findings.map((keyed) => (
          <li key={keyed.key}>
            <Button kind="link" onPress={() => onGoTo(keyed)}>
              <Sentence text={keyed.finding.text} language={language} />
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

async function showInFolder(exportId: string): Promise<void> {
  const shown = await ask('export.show', { exportId });
  if (!shown.ok) tell('problem', shown.error.text);
}
