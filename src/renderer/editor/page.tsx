import { EditorContent } from '@tiptap/react';
import { useEffect } from 'react';
import { useLive, useLivePart } from '../state/live';
import type { PolicySession } from '../state/policy-session';
import { useVisit } from '../state/visit';

/** The page: the title of the policy, then its text. */
export function Page({ session }: { readonly session: PolicySession }) {
  const title = useLivePart(session.attributes, (attributes) => attributes.title);
  const { readOnlyReason } = useLive(session.file);
  const visit = useVisit();
  // After the start screen has gone, the focus would be nowhere.
  useEffect(() => {
    if (document.activeElement === document.body) session.editor.view.focus();
  }, [session]);
  return (
    <main className="page-scroll" data-pane="page">
      {readOnlyReason !== null && (
        <p className="read-only" role="status">
          {readOnlyReason}
        </p>
      )}
      <div className="page">
        <input
          className="page-title"
          aria-label="Title of the policy"
          value={title}
          readOnly={readOnlyReason !== null}
          spellCheck={false}
          maxLength={200}
          onFocus={visit.begin}
          onChange={(event) => session.setTitle(event.target.value, visit.id())}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            session.editor.commands.focus('start');
          }}
        />
        {/* EditorContent wants its editor to be changeable; ours lives as long as the session. */}
        <EditorContent editor={session.editor} />
      </div>
    </main>
  );
}
