import { CircleAlert, CircleCheck } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Form, Label, RadioGroup } from 'react-aria-components';
import type { Finding, Place } from '../../shared/checks/check';
import { runChecks } from '../../shared/checks/index';
import type { ExportFormat } from '../../shared/exporters/exporter';
import { exportFormats, formatLabels } from '../../shared/exporters/exporter';
import type { WrittenExport } from '../../shared/ipc';
import { resolvePolicy } from '../../shared/policy/resolve';
import { suggestedName } from '../../shared/policy/suggested-name';
import { goToPath } from '../editor/blocks';
import { startExport, type ExportRun } from '../export/run-export';
import { tell, useApp } from '../state/app-store';
import { ask } from '../state/bridge';
import { openDetail } from '../state/navigation';
import { library, type PolicySession } from '../state/policy-session';
import { Button } from '../ui/button';
import { Checkbox, Choice } from '../ui/choices';
import { Dialog } from '../ui/dialog';
import { FieldProblem } from '../ui/fields';

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
  const [findings] = useState(() =>
    runChecks(context, { library, otherNames: [] }).filter(({ severity }) => severity === 'error'),
  );
  const lastFormat = useApp((state) => state.settings.exportFormat);
  const [format, setFormat] = useState<ExportFormat>(lastFormat);
  const [wantsDraft, setWantsDraft] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [written, setWritten] = useState<WrittenExport | null>(null);
  const isFinished = findings.length === 0;

  // The file is made while the person still looks at the dialog, so that “Export…” has it at once.
  const run = useRef<ExportRun | null>(null);
  useEffect(() => {
    const policy = resolvePolicy(context, { isDraft: !isFinished });
    const started = startExport({ policy, now: new Date().toISOString() });
    run.current = started;
    return () => started.end();
  }, [context, isFinished]);
  useEffect(() => void run.current?.make(format), [format]);

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
        {isFinished ? (
          <p className="all-done">
            <CircleCheck aria-hidden /> Nothing is left open: every detail is filled in and has no mistake.
          </p>
        ) : (
          <Findings
            findings={findings}
            onGoTo={(place) => {
              onClose();
              goToPlace(session, place);
            }}
          />
        )}
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
        {!isFinished && (
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

interface FindingsProps {
  readonly findings: readonly Finding[];
  readonly onGoTo: (place: Place) => void;
}

function Findings({ findings, onGoTo }: FindingsProps) {
  return (
    <section className="findings" aria-labelledby="findings-title">
      <h3 id="findings-title">
        <CircleAlert aria-hidden /> {findings.length === 1 ? '1 thing is' : `${findings.length} things are`}{' '}
        still open
      </h3>
      <ul>
        {findings.map((finding, index) => (
          <li key={index}>
            <Button kind="link" onPress={() => onGoTo(finding.place)}>
              {finding.text}
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

function goToPlace(session: PolicySession, place: Place): void {
  // After the dialog has given the focus back to where it was.
  requestAnimationFrame(() => {
    if (place.kind === 'detail') openDetail(place.key);
    else if (place.kind === 'node') goToPath(session.editor, place.path, place.from, place.to);
    else document.querySelector<HTMLElement>('.page-title')?.focus();
  });
}
