import { Search, X } from 'lucide-react';
import { memo, useCallback, useDeferredValue, useMemo, useState } from 'react';
import { Button as AriaButton, Input, Label, SearchField } from 'react-aria-components';
import { localize, type Language } from '../../shared/language';
import { recommendedClauses, type Recommendation } from '../../shared/library/recommend';
import { createClauseSearch } from '../../shared/library/search';
import type { LibraryClause, SourceSections } from '../../shared/library/types';
import { asLibraryClause } from '../../shared/library/place-own-clause';
import { insertClauseAtCaret } from '../editor/blocks';
import { placedClause } from '../editor/library-clause';
import { useLive, useLivePart } from '../state/live';
import { searchClauses } from '../state/clause-search';
import { announce } from '../state/navigation';
import { ownClauseById, ownClauses } from '../state/own-clauses';
import { library, type PolicySession } from '../state/policy-session';
import { Button } from '../ui/button';
import { ClauseList } from './clause-list';
import { ClausePreview } from './clause-preview';
import { otherLanguageOf, OwnClauseButtons, OwnClauseNote, OwnClausesMenu } from './own-clauses';

/**
 * Every clause that can be added: what the answers call for first, then the groups of the library;
 * search, a preview with this policy's values, insert at the caret.
 */
export function LibraryPanel({ session }: { readonly session: PolicySession }) {
  const language = useLivePart(session.attributes, (attributes) => attributes.language);
  const facts = useLivePart(session.overview, ({ context }) => context.facts);
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
  const present = useMemo(() => new Set(outline.flatMap(({ clauseId }) => clauseId ?? [])), [outline]);
  const recommended = useMemo(() => recommendedClauses(library, facts, present), [facts, present]);
  const groups = useMemo(() => {
    return [...ownGroup(mine), ...groupsOf(shipped, query, recommended, language)].map(
      ({ clauses, ...group }) => ({
        ...group,
        rows: clauses.map((clause) => ({
          id: clause.id,
          title: localize(clause.title, language),
          otherLanguage: otherLanguageOf(clause.id, language),
          isPresent: present.has(clause.id),
        })),
      }),
    );
  }, [present, mine, shipped, query, recommended, language]);
  const isBrief = useDeferredValue(query) !== query;
  const count = mine.length + shipped.length;
  const preview = [...mine, ...shipped].find(({ id }) => id === selected) ?? null;
  const reasons = useMemo(
    () => recommended.find(({ clause }) => clause.id === selected)?.laws ?? [],
    [recommended, selected],
  );

  const insert = useCallback(
    (id: string): void => {
      const placed = placedClause(id, session.editor.state.doc);
      const title = clauseTitle(id, session.attributes.get().language);
      if (placed === null || !session.editor.isEditable) return;
      insertClauseAtCaret(session.editor, placed);
      announce(`${title} was added.`);
    },
    [session],
  );

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
        {count === 1 ? '1 clause' : `${count} clauses`}
      </p>
      <ClauseList
        groups={groups}
        language={language}
        selected={selected}
        onSelect={setSelected}
        onInsert={isReadOnly ? null : insert}
        isBrief={isBrief}
        emptyText={`No clause has “${query}”. Try another word, or write your own text on the page.`}
      />
      <Preview clause={preview} session={session} reasons={reasons} onInsert={isReadOnly ? null : insert} />
    </div>
  );
}

interface PreviewProps {
  readonly clause: LibraryClause | null;
  readonly session: PolicySession;
  /** Laws that ask for it by the answers. */
  readonly reasons: readonly string[];
  /** Null where nothing can be inserted. */
  readonly onInsert: ((id: string) => void) | null;
}

/**
 * Its room is always there: if it came with the first click, the list would move under the second.
 * Not drawn anew while a search goes on beside it.
 */
const Preview = memo(function Preview({ clause, session, reasons, onInsert }: PreviewProps) {
  const language = useLivePart(session.attributes, (attributes) => attributes.language);
  if (clause === null) {
    return (
      <section className="preview preview-empty" aria-label="Preview">
        <p className="calm">Choose a clause to read it here with your own details in it.</p>
      </section>
    );
  }
  const title = localize(clause.title, language);
  const purpose = localize(clause.purpose, language);
  return (
    // Made anew for each clause, so that it begins at its beginning.
    <section key={clause.id} className="preview" aria-label={`Preview: ${title}`}>
      <div className="preview-head">
        <h3 lang={language}>{title}</h3>
        <OwnClauseButtons clauseId={clause.id} />
      </div>
      {purpose !== '' && (
        <p className="calm" lang={language}>
          {purpose}
        </p>
      )}
      <ClausePreview clause={clause} session={session} />
      <Provenance clause={clause} reasons={reasons} language={language} />
      <OwnClauseNote clauseId={clause.id} />
      {onInsert !== null && (
        <div className="preview-foot">
          <Button kind="primary" onPress={() => onInsert(clause.id)}>
            Insert at the cursor
          </Button>
        </div>
      )}
    </section>
  );
});

function clauseTitle(id: string, language: Language): string {
  const clause = library.clauses.find((each) => each.id === id);
  return clause === undefined ? (ownClauseById(id)?.name ?? '') : localize(clause.title, language);
}

function ownGroup(clauses: readonly LibraryClause[]): readonly FoundGroup[] {
  return clauses.length === 0 ? [] : [{ id: 'my-clauses', title: 'My clauses', clauses }];
}

interface ProvenanceProps {
  readonly clause: LibraryClause;
  readonly reasons: readonly string[];
  readonly language: Language;
}

/** Where a clause of the library comes from, which laws it is about, and how fresh it is. */
function Provenance({ clause, reasons, language }: ProvenanceProps) {
  if (clause.reviewed === '') return null; // One of the person's own.
  return (
    <dl className="provenance">
      {reasons.length > 0 && (
        <>
          <dt>Asked for by</dt>
          <dd>{reasons.join('; ')}</dd>
        </>
      )}
      {clause.laws.length > 0 && (
        <>
          <dt>Laws</dt>
          <dd>{clause.laws.join('; ')}</dd>
        </>
      )}
      <dt>Derived from</dt>
      <dd>
        {clause.derivedFrom.length === 0 ? (
          'An addition of this library: no source policy has it.'
        ) : (
          <>
            The policies behind these templates:
            <ul>
              {clause.derivedFrom.map((source) => (
                <SourceEntry key={source.policy} source={source} language={language} />
              ))}
            </ul>
          </>
        )}
      </dd>
      <dt>Last reviewed</dt>
      <dd>
        {clause.reviewed}, revision {clause.revision}
      </dd>
    </dl>
  );
}

interface SourceEntryProps {
  readonly source: SourceSections;
  readonly language: Language;
}

/** A source policy, by the name of the template that was made of it, with its sections in its own words. */
function SourceEntry({ source: { policy, sections }, language }: SourceEntryProps) {
  const template = library.templates.find(({ derivedFrom }) => derivedFrom.includes(policy));
  return (
    <li>
      <span lang={language}>{template === undefined ? policy : localize(template.name, language)}</span>:{' '}
      <span lang={template?.language}>{sections.join('; ')}</span>
    </li>
  );
}

interface FoundGroup {
  readonly id: string;
  readonly title: string;
  readonly clauses: readonly LibraryClause[];
}

/**
 * Search results stand best first in one group; without a search, what the answers call for, and
 * then the groups of the library with the rest.
 */
function groupsOf(
  found: readonly LibraryClause[],
  query: string,
  recommended: readonly Recommendation[],
  language: Language,
): readonly FoundGroup[] {
  if (query.trim() !== '') return found.length === 0 ? [] : [{ id: 'found', title: 'Found', clauses: found }];
  const first = recommended.map(({ clause }) => clause);
  const groups = library.sections.map(({ id, title }) => ({
    id,
    title: localize(title, language),
    clauses: found.filter((clause) => clause.section === id && !first.includes(clause)),
  }));
  return [{ id: 'recommended', title: 'Recommended for your answers', clauses: first }, ...groups].filter(
    ({ clauses }) => clauses.length > 0,
  );
}
