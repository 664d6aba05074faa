import { Plus, Search, X } from 'lucide-react';
import { useMemo, useState } from 'react';
import {
  Button as AriaButton,
  GridList,
  GridListHeader,
  GridListItem,
  GridListSection,
  Input,
  Label,
  SearchField,
  useDragAndDrop,
} from 'react-aria-components';
import { localize } from '../../shared/language';
import { createClauseSearch } from '../../shared/library/search';
import type { LibraryClause } from '../../shared/library/types';
import { asLibraryClause } from '../../shared/library/place-own-clause';
import { clauseDragType, insertClauseAtCaret } from '../editor/blocks';
import { placedClause } from '../editor/library-clause';
import { useLive, useLivePart } from '../state/live';
import { announce } from '../state/navigation';
import { ownClauses } from '../state/own-clauses';
import { library, type PolicySession } from '../state/policy-session';
import { Button, IconButton } from '../ui/button';
import { ClausePreview } from './clause-preview';
import { LanguageBadge, OwnClauseButtons, OwnClauseNote, OwnClausesMenu } from './own-clauses';

const searchClauses = createClauseSearch(library);

/** Every clause that can be added: search, groups, a preview, insert at the caret. */
export function LibraryPanel({ session }: { readonly session: PolicySession }) {
  const language = useLivePart(session.attributes, (attributes) => attributes.language);
  const outline = useLivePart(session.overview, (overview) => overview.outline);
  const isReadOnly = useLive(session.file).readOnlyReason !== null;
  const [query, setQuery] = useState('');
  const [selected, setSelected] = useState<string | null>(null);
  const own = useLive(ownClauses);
  const searchOwn = useMemo(
    () => createClauseSearch({ ...library, clauses: own.map(asLibraryClause) }),
    [own],
  );
  const mine = useMemo(() => searchOwn(query, language), [searchOwn, query, language]);
  const shipped = useMemo(() => searchClauses(query, language), [query, language]);
  const found = [...mine, ...shipped];
  const present = new Set(outline.map(({ clauseId }) => clauseId));
  const preview = found.find(({ id }) => id === selected) ?? null;

  const insert = (clause: LibraryClause): void => {
    if (isReadOnly) return;
    const placed = placedClause(clause.id, session.editor.state.doc);
    if (placed === null) return;
    insertClauseAtCaret(session.editor, placed);
    announce(`${localize(clause.title, language)} was added.`);
  };
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: isReadOnly,
    getItems: (keys) =>
      [...keys].map((key) => ({
        [clauseDragType]: String(key),
        'text/plain': localize(found.find(({ id }) => id === key)?.title ?? { en: '' }, language),
      })),
  });

  return (
    <div className="library">
      <div className="library-head">
        {/* Before the search, so that Tab goes from there to what it found; it is shown behind it. */}
        <OwnClausesMenu />
        <SearchField className="search" value={query} onChange={setQuery} data-own-undo="">
          <Label className="visually-hidden">Search clauses</Label>
          <Search aria-hidden />
          <Input placeholder="Search clauses" />
          {query !== '' && (
            <AriaButton className="icon-button" aria-label="Empty the search">
              <X aria-hidden />
            </AriaButton>
          )}
        </SearchField>
      </div>
      <p className="visually-hidden" role="status">
        {found.length === 1 ? '1 clause' : `${found.length} clauses`}
      </p>
      <GridList
        className="library-list"
        aria-label="Clauses"
        selectionMode="single"
        selectionBehavior="replace"
        selectedKeys={selected === null ? [] : [selected]}
        onSelectionChange={
          (keys) =>
            setSelected(
              keys === 'all' ? null : (([...keys][0] as string | undefined) ?? null),
            ) /* The ids below. */
        }
        onAction={(key) => {
          const clause = found.find(({ id }) => id === key);
          if (clause !== undefined) insert(clause);
        }}
        dragAndDropHooks={dragAndDropHooks}
        renderEmptyState={() => (
          <p className="empty">
            No clause has “{query}”. Try another word, or write your own text on the page.
          </p>
        )}
      >
        {[...ownGroup(mine), ...groupsOf(shipped, query)].map(({ id, title, clauses }) => (
          <GridListSection key={id} id={`section-${id}`}>
            <GridListHeader className="library-group">{title}</GridListHeader>
            {clauses.map((clause) => (
              <GridListItem
                key={clause.id}
                id={clause.id}
                textValue={localize(clause.title, language)}
                className="library-row"
              >
                <span className="library-title">{localize(clause.title, language)}</span>
                <LanguageBadge clauseId={clause.id} language={language} />
                {present.has(clause.id) && <span className="badge">in this policy</span>}
                <AriaButton slot="drag" className="visually-hidden">
                  Drag
                </AriaButton>
                {!isReadOnly && (
                  <IconButton
                    label={`Insert: ${localize(clause.title, language)}`}
                    onPress={() => insert(clause)}
                  >
                    <Plus />
                  </IconButton>
                )}
              </GridListItem>
            ))}
          </GridListSection>
        ))}
      </GridList>
      {preview !== null && (
        <section className="preview" aria-label={`Preview: ${localize(preview.title, language)}`}>
          <div className="preview-head">
            <h3>{localize(preview.title, language)}</h3>
            <OwnClauseButtons clauseId={preview.id} />
            <IconButton label="Close the preview" onPress={() => setSelected(null)}>
              <X />
            </IconButton>
          </div>
          {preview.purpose.en !== '' && <p className="calm">{localize(preview.purpose, 'en')}</p>}
          <ClausePreview clause={preview} session={session} />
          {preview.laws.length > 0 && (
            <p className="calm">
              Law: {preview.laws.join('; ')}. Reviewed {preview.reviewed}.
            </p>
          )}
          {!isReadOnly && (
            <Button kind="primary" onPress={() => insert(preview)}>
              Insert at the cursor
            </Button>
          )}
          <OwnClauseNote clauseId={preview.id} />
        </section>
      )}
    </div>
  );
}

function ownGroup(clauses: readonly LibraryClause[]): ReturnType<typeof groupsOf> {
  return clauses.length === 0 ? [] : [{ id: 'my-clauses', title: 'My clauses', clauses }];
}

/** Search results stand best first in one group; without a search, the groups of the library. */
function groupsOf(
  found: readonly LibraryClause[],
  query: string,
): readonly { readonly id: string; readonly title: string; readonly clauses: readonly LibraryClause[] }[] {
  if (query.trim() !== '') return found.length === 0 ? [] : [{ id: 'found', title: 'Found', clauses: found }];
  return library.sections
    .map(({ id, title }) => ({
      id,
      title: localize(title, 'en'),
      clauses: found.filter(({ section }) => section === id),
    }))
    .filter(({ clauses }) => clauses.length > 0);
}
