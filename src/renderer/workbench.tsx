import { ExportDialog } from './dialogs/export-dialog';
import { ExportPackDialog } from './dialogs/export-pack-dialog';
import { ImportPackDialog } from './dialogs/import-pack-dialog';
import { LanguageDialog } from './dialogs/language-dialog';
import { LinkDialog } from './dialogs/link-dialog';
import { MakePlaceholderDialog } from './dialogs/make-placeholder-dialog';
import { KeepClauseDialog, RenameClauseDialog } from './dialogs/name-clause-dialog';
import { NewerTextDialog } from './dialogs/newer-text-dialog';
import { SaveTemplateDialog } from './dialogs/save-template-dialog';
import { ShortcutsDialog } from './dialogs/shortcuts-dialog';
import { EditorScreen } from './editor/editor-screen';
import { showDialog, useApp, type DialogName } from './state/app-store';
import { closePolicy } from './state/opening';
import type { PolicySession } from './state/policy-session';
import { savePolicy } from './state/saving';
import { Button } from './ui/button';
import { ErrorBoundary } from './ui/error-boundary';

export { prepareCheckWorker } from './checks/start-check-worker';
export { runCommand } from './state/commands';
export { choosePack } from './state/packs';
export { answerClose, newFromOwnTemplate, newFromTemplate, openPolicy, openSample } from './state/opening';

/** The open policy, and the dialog on top of it or of the start screen. */
export function Workbench() {
  const session = useApp((state) => state.session);
  const dialog = useApp((state) => state.dialog);
  return (
    <>
      {session !== null && (
        <ErrorBoundary key={session.id} fallback={<BrokenPolicy session={session} />}>
          <EditorScreen session={session} />
        </ErrorBoundary>
      )}
      {dialog !== null && <OpenDialog name={dialog} session={session} />}
    </>
  );
}

function OpenDialog({
  name,
  session,
}: {
  readonly name: DialogName;
  readonly session: PolicySession | null;
}) {
  const onClose = (): void => showDialog(null);
  if (name === 'shortcuts') return <ShortcutsDialog onClose={onClose} />;
  if (name === 'export-pack') return <ExportPackDialog onClose={onClose} />;
  if (name === 'import-pack') return <ImportPackDialog onClose={onClose} />;
  if (session === null) return null;
  switch (name) {
    case 'keep-clause':
      return <KeepClauseDialog onClose={onClose} />;
    case 'rename-clause':
      return <RenameClauseDialog onClose={onClose} />;
    case 'export':
      return <ExportDialog session={session} onClose={onClose} />;
    case 'save-as-template':
      return <SaveTemplateDialog session={session} onClose={onClose} />;
    case 'make-placeholder':
      return <MakePlaceholderDialog session={session} onClose={onClose} />;
    case 'language':
      return <LanguageDialog session={session} onClose={onClose} />;
    case 'link':
      return <LinkDialog session={session} onClose={onClose} />;
    case 'newer-text':
      return <NewerTextDialog session={session} onClose={onClose} />;
  }
}

/** In the place of an editor that failed: the text is still in its memory, so it can be saved. */
function BrokenPolicy({ session }: { readonly session: PolicySession }) {
  return (
    <main className="broken">
      <h1>Something went wrong in the window</h1>
      <p>
        This is a fault of the program, and it was written to its log file. Your text is still here: save it,
        then close and open it again.
      </p>
      <div className="field-row">
        <Button kind="primary" onPress={() => void savePolicy(session)}>
          Save
        </Button>
        <Button onPress={() => void closePolicy()}>Close the policy</Button>
      </div>
    </main>
  );
}
