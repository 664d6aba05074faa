import { useEditorState } from '@tiptap/react';
import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { tell, useApp } from '../state/app-store';
import { useLive } from '../state/live';
import { openDetail } from '../state/navigation';
import type { PolicySession } from '../state/policy-session';
import { Button, IconButton } from '../ui/button';
import { Checkbox } from '../ui/choices';
import { TextField } from '../ui/fields';
import { foundIn, goToMatch, replaceAllMatches, replaceMatch, setFindQuery } from './find-extension';
import { viewContext } from './view-context';

/** Find and replace. All replacements of one press are undone as one; the values of details are never replaced. */
export function FindBar({ session }: { readonly session: PolicySession }) {
  const { editor } = session;
  const isReadOnly = useLive(session.file).readOnlyReason !== null;
  const [search, setSearch] = useState(() => selectedText(session));
  const bar = useRef<HTMLDivElement>(null);
  const [replace, setReplace] = useState('');
  const [isCaseSensitive, setIsCaseSensitive] = useState(false);
  const { count, at, key } = useEditorState({
    editor,
    selector: () => {
      const found = foundIn(editor.state);
      return { count: found.matches.length, at: found.at, key: found.matches[found.at]?.key ?? null };
    },
  });
  const label = key === null ? null : viewContext(editor.state.doc).label(key);

  useEffect(() => setFindQuery(editor, { text: search, isCaseSensitive }), [editor, search, isCaseSensitive]);

  // What was selected in the text is looked for at once; typing replaces it.
  useEffect(() => bar.current?.querySelector('input')?.select(), []);

  const close = (): void => {
    setFindQuery(editor, { text: '', isCaseSensitive: false });
    useApp.setState({ isFinding: false });
    editor.view.focus();
  };
  const replaceAll = (): void => {
    const { replaced, kept } = replaceAllMatches(editor, replace);
    tell('info', replacedText(replaced, kept));
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') goToMatch(editor, event.shiftKey ? -1 : 1);
  };

  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes from every control in it
    <div
      ref={bar}
      className="find-bar"
      role="search"
      data-own-undo=""
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <div className="find-row">
        <TextField label="Find" value={search} onChange={setSearch} onKey={onKey} hasAutoFocus />
        <span className="find-count" role="status">
          {search === '' ? '' : countText(count, at)}
          {label !== null && <span className="visually-hidden">, in the detail “{label}”</span>}
        </span>
        <IconButton label="Previous" onPress={() => goToMatch(editor, -1)}>
          <ArrowUp />
        </IconButton>
        <IconButton label="Next" onPress={() => goToMatch(editor, 1)}>
          <ArrowDown />
        </IconButton>
        <Checkbox isSelected={isCaseSensitive} onChange={setIsCaseSensitive}>
          <span className="find-case">Match case</span>
          <span className="find-case-short" aria-hidden title="Match case">
            Aa
          </span>
        </Checkbox>
      </div>
      <IconButton label="Close" onPress={close}>
        <X />
      </IconButton>
      <div className="find-row">
        <TextField label="Replace with" value={replace} onChange={setReplace} onKey={onKey} />
        <Button isDisabled={count === 0 || isReadOnly} onPress={() => replaceMatch(editor, replace)}>
          Replace
        </Button>
        <Button isDisabled={count === 0 || isReadOnly} onPress={replaceAll}>
          Replace all
        </Button>
      </div>
      {label !== null && (
        <p className="help find-hint">
          The detail “{label}” shows this, so Replace leaves it as it is.{' '}
          <Button kind="link" onPress={() => key !== null && openDetail(key)}>
            Change it under Details
          </Button>
        </p>
      )}
    </div>
  );
}

function countText(count: number, at: number): string {
  if (at >= 0) return `${at + 1} of ${count}`;
  return count === 1 ? '1 place' : `${count} places`;
}

function replacedText(replaced: number, kept: number): string {
  const done = replaced === 1 ? '1 place was replaced.' : `${replaced} places were replaced.`;
  if (kept === 0) return done;
  return kept === 1
    ? `${done} 1 place shows a detail and was left as it is; change it under Details.`
    : `${done} ${kept} places show a detail and were left as they are; change them under Details.`;
}

function selectedText(session: PolicySession): string {
  const { from, to } = session.editor.state.selection;
  const text = session.editor.state.doc.textBetween(from, to, ' ');
  return text.length <= 100 ? text : '';
}
