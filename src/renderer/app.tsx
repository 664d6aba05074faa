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
import { Notices } from './ui/notices';

export function App() {
  const session = useApp((state) => state.session);
  const dialog = useApp((state) => state.dialog);
  useEffect(listenToShortcuts, []);
  return (
    <>
      {session === null ? (
        <StartScreen />
      ) : (
        <EditorScreen key={session.file.get().policyId} session={session} />
      )}
      {dialog === 'shortcuts' && <ShortcutsDialog onClose={() => showDialog(null)} />}
      {session !== null && dialog !== null && <PolicyDialog name={dialog} session={session} />}
      <Notices />
    </>
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
