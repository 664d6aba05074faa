import { useEffect } from 'react';
import { ExportDialog } from './dialogs/export-dialog';
import { LinkDialog } from './dialogs/link-dialog';
import { MakePlaceholderDialog } from './dialogs/make-placeholder-dialog';
import { SaveTemplateDialog } from './dialogs/save-template-dialog';
import { ShortcutsDialog } from './dialogs/shortcuts-dialog';
import { EditorScreen } from './editor/editor-screen';
import { StartScreen } from './start/start-screen';
import { showDialog, useApp, type DialogName } from './state/app-store';
import { listenToShortcuts } from './state/commands';
import type { PolicySession } from './state/policy-session';
import { closePolicy } from './state/opening';
import { savePolicy } from './state/saving';
import { Button } from './ui/button';
import { ErrorBoundary } from './ui/error-boundary';
import { Notices } from './ui/notices';

export function App() {
  const session = useApp((state) => state.session);
  const dialog = useApp((state) => state.dialog);
  useEffect(listenToShortcuts, []);
  return (
    <>
      <ErrorBoundary key={session?.id ?? 'start'} fallback={<Broken session={session} />}>
        {session === null ? <StartScreen /> : <EditorScreen session={session} />}
      </ErrorBoundary>
      {dialog === 'shortcuts' && <ShortcutsDialog onClose={() => showDialog(null)} />}
      {session !== null && dialog !== null && <PolicyDialog name={dialog} session={session} />}
      <Notices />
    </>
  );
}

/** In the place of a screen that failed: the text is still in the editor's memory, so it can be saved. */
function Broken({ session }: { readonly session: PolicySession | null }) {
  return (
    <main className="broken">
      <h1>Something went wrong in the window</h1>
      <p>
        This is a fault of the program, and it was written to its log file.
        {session === null
          ? ' Please start the program again.'
          : ' Your text is still here: save it, then close and open it again.'}
      </p>
      {session !== null && (
        <div className="field-row">
          <Button kind="primary" onPress={() => void savePolicy(session)}>
            Save
          </Button>
          <Button onPress={() => void closePolicy()}>Close the policy</Button>
        </div>
      )}
    </main>
  );
}

function PolicyDialog({ name, session }: { readonly name: DialogName; readonly session: PolicySession }) {
  const onClose = (): void => showDialog(null);
  switch (name) {
    case 'export':
      return <ExportDialog session={session} onClose={onClose} />;
    case 'save-as-template':
      return <SaveTemplateDialog session={session} onClose={onClose} />;
    case 'make-placeholder':
      return <MakePlaceholderDialog session={session} onClose={onClose} />;
    case 'link':
      return <LinkDialog session={session} onClose={onClose} />;
    case 'shortcuts':
      return null;
  }
}
