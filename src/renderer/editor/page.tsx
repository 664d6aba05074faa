import { EditorContent } from '@tiptap/react';
import { CircleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useLive, useLivePart } from '../state/live';
import type { PolicySession } from '../state/policy-session';
import { useVisit } from '../state/visit';

const longestTitle = 200;

/** The page: the title of the policy, then its text. */
export function Page({ session }: { readonly session: PolicySession }) {
  const title = useLivePart(session.attributes, (attributes) => attributes.title);
  const { readOnlyReason } = useLive(session.file);
  const visit = useVisit();
  const [refusal, setRefusal] = useState<string | null>(null);
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
        {/* The text behind the field gives it its height: a long title goes on in the next line. */}
        <div className="page-title" data-text={title}>
          <textarea
            rows={1}
            aria-label="Title of the policy"
            value={title}
            readOnly={readOnlyReason !== null}
            spellCheck={false}
            aria-describedby={refusal === null ? undefined : 'title-refusal'}
            onFocus={visit.begin}
            onBlur={() => setRefusal(null)}
            onChange={({ target }) => {
              // Line ends come with a paste.
              const wanted = target.value.replaceAll(/[\r\n]+/gu, ' ');
              // A title that a file brought along can only become shorter.
              const fits = wanted.length <= Math.max(longestTitle, title.length);
              setRefusal(fits ? null : titleRefusal(wanted));
              if (fits) session.setTitle(wanted, visit.id());
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
              event.preventDefault();
              session.editor.commands.focus('start');
            }}
          />
        </div>
        {refusal !== null && (
          <p className="problem problem-error" role="alert" id="title-refusal">
            <CircleAlert aria-hidden />
            {refusal}
          </p>
        )}
        {/* EditorContent wants its editor to be changeable; ours lives as long as the session. */}
        <EditorContent editor={session.editor} />
      </div>
    </main>
  );
}

function titleRefusal(wanted: string): string {
  return `A title has at most ${longestTitle} characters, and this one would have ${wanted.length.toLocaleString('en')}. It was left as it is.`;
}
