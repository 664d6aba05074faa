import { useEditorState } from '@tiptap/react';
import { ArrowDown, ArrowUp, X } from 'lucide-react';
import {
  findNext,
  findPrev,
  getMatchHighlights,
  replaceAll,
  replaceNext,
  SearchQuery,
  setSearchState,
} from 'prosemirror-search';
import { useEffect, useRef, useState } from 'react';
import { useApp } from '../state/app-store';
import { useLive } from '../state/live';
import type { PolicySession } from '../state/policy-session';
import { Button, IconButton } from '../ui/button';
import { Checkbox } from '../ui/choices';
import { TextField } from '../ui/fields';
import { scrollToSelection } from './blocks';

/** Find and replace. All replacements of one press are undone as one. */
export function FindBar({ session }: { readonly session: PolicySession }) {
  const { editor } = session;
  const { view } = editor;
  const isReadOnly = useLive(session.file).readOnlyReason !== null;
  const [search, setSearch] = useState(() => selectedText(session));
  const bar = useRef<HTMLDivElement>(null);
  const [replace, setReplace] = useState('');
  const [caseSensitive, setCaseSensitive] = useState(false);
  const count = useEditorState({ editor, selector: () => getMatchHighlights(view.state).find().length });

  useEffect(() => {
    const query = new SearchQuery({ search, replace, caseSensitive, literal: true });
    view.dispatch(setSearchState(view.state.tr, query));
  }, [view, search, replace, caseSensitive]);

  // What was selected in the text is looked for at once; typing replaces it.
  useEffect(() => bar.current?.querySelector('input')?.select(), []);

  const close = (): void => {
    view.dispatch(setSearchState(view.state.tr, new SearchQuery({ search: '' })));
    useApp.setState({ isFinding: false });
    view.focus();
  };
  const run = (command: typeof findNext): void => {
    command(view.state, (transaction) => view.dispatch(transaction));
    scrollToSelection(session.editor);
  };

  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') run(event.shiftKey ? findPrev : findNext);
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
      <TextField label="Find" value={search} onChange={setSearch} onKey={onKey} hasAutoFocus />
      <span className="find-count" role="status">
        {search === '' ? '' : count === 1 ? '1 place' : `${count} places`}
      </span>
      <IconButton label="Previous" onPress={() => run(findPrev)}>
        <ArrowUp />
      </IconButton>
      <IconButton label="Next" onPress={() => run(findNext)}>
        <ArrowDown />
      </IconButton>
      <TextField label="Replace with" value={replace} onChange={setReplace} onKey={onKey} />
      <Button isDisabled={count === 0 || isReadOnly} onPress={() => run(replaceNext)}>
        Replace
      </Button>
      <Button isDisabled={count === 0 || isReadOnly} onPress={() => run(replaceAll)}>
        Replace all
      </Button>
      <Checkbox isSelected={caseSensitive} onChange={setCaseSensitive}>
        Match case
      </Checkbox>
      <IconButton label="Close" onPress={close}>
        <X />
      </IconButton>
    </div>
  );
}

function selectedText(session: PolicySession): string {
  const { from, to } = session.editor.state.selection;
  const text = session.editor.state.doc.textBetween(from, to, ' ');
  return text.length <= 100 ? text : '';
}
