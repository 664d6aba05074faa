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
import { useEffect, useState } from 'react';
import { Checkbox } from 'react-aria-components';
import { useApp } from '../state/app-store';
import type { PolicySession } from '../state/policy-session';
import { Button, IconButton } from '../ui/button';
import { TextField } from '../ui/fields';
import { scrollToSelection } from './blocks';

/** Find and replace. All replacements of one press are undone as one. */
export function FindBar({ session }: { readonly session: PolicySession }) {
  const { view, state } = session.editor;
  const [search, setSearch] = useState(() => selectedText(session));
  const [replace, setReplace] = useState('');
  const [caseSensitive, setCaseSensitive] = useState(false);
  const [count, setCount] = useState(0);

  useEffect(() => {
    const query = new SearchQuery({ search, replace, caseSensitive, literal: true });
    view.dispatch(setSearchState(view.state.tr, query));
    setCount(search === '' ? 0 : getMatchHighlights(view.state).find().length);
  }, [view, search, replace, caseSensitive, state.doc]);

  const close = (): void => {
    view.dispatch(setSearchState(view.state.tr, new SearchQuery({ search: '' })));
    useApp.setState({ isFinding: false });
    view.focus();
  };
  const run = (command: typeof findNext): void => {
    command(view.state, (transaction) => view.dispatch(transaction));
    setCount(search === '' ? 0 : getMatchHighlights(view.state).find().length);
    scrollToSelection(session.editor);
  };

  return (
    <div
      className="find-bar"
      role="search"
      data-own-undo=""
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
        if (
          event.key === 'Enter' &&
          event.target instanceof HTMLInputElement &&
          !event.nativeEvent.isComposing
        ) {
          run(event.shiftKey ? findPrev : findNext);
        }
      }}
    >
      <TextField label="Find" value={search} onChange={setSearch} hasAutoFocus />
      <span className="find-count" role="status">
        {search === '' ? '' : count === 1 ? '1 place' : `${count} places`}
      </span>
      <IconButton label="Previous" onPress={() => run(findPrev)}>
        <ArrowUp />
      </IconButton>
      <IconButton label="Next" onPress={() => run(findNext)}>
        <ArrowDown />
      </IconButton>
      <TextField label="Replace with" value={replace} onChange={setReplace} />
      <Button isDisabled={count === 0} onPress={() => run(replaceNext)}>
        Replace
      </Button>
      <Button isDisabled={count === 0} onPress={() => run(replaceAll)}>
        Replace all
      </Button>
      <Checkbox className="checkbox" isSelected={caseSensitive} onChange={setCaseSensitive}>
        <span className="checkbox-box" aria-hidden />
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
