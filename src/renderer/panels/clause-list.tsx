import { Plus } from 'lucide-react';
import {
  memo,
  useLayoutEffect,
  useRef,
  useState,
  type DragEvent,
  type KeyboardEvent,
  type SyntheticEvent,
} from 'react';
import { languageNames, type Language } from '../../shared/language';
import { clauseDragType } from '../editor/blocks';

/** A clause as the list shows it. */
export interface ClauseRow {
  readonly id: string;
  readonly title: string;
  /** The language it is written in, where that is not the policy's. */
  readonly otherLanguage: Language | null;
  readonly isPresent: boolean;
}

export interface ClauseGroup {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly ClauseRow[];
}

interface ClauseListProps {
  readonly groups: readonly ClauseGroup[];
  /** Of the titles. */
  readonly language: Language;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  /** Null where nothing can be inserted. */
  readonly onInsert: ((id: string) => void) | null;
  /** True while only the rows that are in sight are wanted, and the others follow in a moment. */
  readonly isBrief: boolean;
  /** What to say where there are no rows. */
  readonly emptyText: string;
}

/**
 * The clauses to choose from: one stop of the Tab key, arrow keys inside, Enter or a double click
 * inserts, and a row can be dragged to the page. Plain elements with one listener for all of them:
 * the whole list is drawn at each key of the search, and that has to be quick.
 */
export function ClauseList(props: ClauseListProps) {
  const { groups, language, selected, onSelect, onInsert, isBrief, emptyText } = props;
  const grid = useRef<HTMLDivElement>(null);
  const [last, setLast] = useState<string | null>(null);
  const ids = groups.flatMap(({ rows }) => rows.map(({ id }) => id));
  const shown = isBrief ? briefly(groups) : groups;
  const tabStop = [last, selected].find((id) => id !== null && ids.includes(id)) ?? ids[0];

  // What is found begins at its beginning.
  useLayoutEffect(() => {
    if (isBrief) grid.current?.scrollTo(0, 0);
  }, [isBrief]);

  const goTo = (row: Element | undefined): void => {
    if (!(row instanceof HTMLElement)) return;
    row.focus();
    const id = rowIdAt(row);
    if (id !== null) onSelect(id);
  };

  const handleKey = (event: KeyboardEvent<HTMLDivElement>): void => {
    const row = rowAt(event.target);
    if (row === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const rows = [...(grid.current?.querySelectorAll('[data-clause-row]') ?? [])];
    const at = rows.indexOf(row);
    const isOnRow = event.target === row;
    if (event.key === 'ArrowDown') goTo(rows[at + 1]);
    else if (event.key === 'ArrowUp') goTo(rows[at - 1]);
    else if (event.key === 'PageDown') goTo(rows[Math.min(at + pageOfRows, rows.length - 1)]);
    else if (event.key === 'PageUp') goTo(rows[Math.max(at - pageOfRows, 0)]);
    else if (event.key === 'Home') goTo(rows[0]);
    else if (event.key === 'End') goTo(rows.at(-1));
    else if (event.key === 'ArrowRight') row.querySelector('button')?.focus();
    else if (event.key === 'ArrowLeft') row.focus();
    else if (event.key === ' ' && isOnRow) goTo(row);
    else if (event.key === 'Enter' && isOnRow) onInsert?.(row.dataset['clauseRow'] ?? '');
    else return;
    event.preventDefault();
  };

  const drag = (event: DragEvent<HTMLDivElement>): void => {
    const row = rowAt(event.target);
    if (row === null) return;
    event.dataTransfer.effectAllowed = 'all';
    event.dataTransfer.setData(clauseDragType, row.dataset['clauseRow'] ?? '');
    event.dataTransfer.setData('text/plain', row.querySelector('.library-title')?.textContent ?? '');
  };

  return (
    <div
      ref={grid}
      className="library-list"
      role="grid"
      aria-label="Clauses"
      tabIndex={-1}
      onKeyDown={handleKey}
      onDragStart={drag}
      onFocus={({ target }) => setLast(rowIdAt(target))}
      onClick={(event) => {
        const id = rowIdAt(event.target);
        if (id === null) return;
        if (isButton(event)) onInsert?.(id);
        else onSelect(id);
      }}
      onDoubleClick={(event) => {
        const id = rowIdAt(event.target);
        if (id !== null && !isButton(event)) onInsert?.(id);
      }}
    >
      {shown.flatMap(({ id, title, rows }) => [
        <div key={`group ${id}`} role="row" className="library-group">
          <span role="rowheader">{title}</span>
        </div>,
        // All in one array: a row that comes into another group is moved and not made anew.
        ...rows.map((row) => (
          <Row
            key={row.id}
            {...row}
            language={language}
            isSelected={row.id === selected}
            isTabStop={row.id === tabStop}
            isReadOnly={onInsert === null}
          />
        )),
      ])}
      {ids.length === 0 && (
        <div role="row">
          <div role="gridcell" className="empty">
            {emptyText}
          </div>
        </div>
      )}
    </div>
  );
}

interface RowProps extends ClauseRow {
  readonly language: Language;
  readonly isSelected: boolean;
  readonly isTabStop: boolean;
  readonly isReadOnly: boolean;
}

/** Drawn anew only when something of it changes. */
const Row = memo(function Row(props: RowProps) {
  const { id, title, otherLanguage, isPresent, language, isSelected, isTabStop, isReadOnly } = props;
  return (
    <div
      role="row"
      className="library-row"
      data-clause-row={id}
      aria-selected={isSelected}
      aria-label={isPresent ? `${title}, in this policy` : title}
      tabIndex={isTabStop ? 0 : -1}
      draggable={!isReadOnly}
    >
      <div role="gridcell">
        <span className="library-title" lang={language}>
          {title}
        </span>
        {otherLanguage !== null && (
          <span className="badge" lang={otherLanguage}>
            {languageNames[otherLanguage]}
          </span>
        )}
        {isPresent && (
          <span className="badge" title="In this policy already">
            in use
          </span>
        )}
        {!isReadOnly && (
          <button
            type="button"
            className="icon-button"
            tabIndex={-1}
            aria-label={`Insert: ${title}`}
            title="Insert at the cursor"
          >
            <Plus aria-hidden />
          </button>
        )}
      </div>
    </div>
  );
});

/** More rows than a high screen shows. */
const rowsInSight = 30;

function briefly(groups: readonly ClauseGroup[]): readonly ClauseGroup[] {
  let room = rowsInSight;
  return groups.flatMap((group) => {
    const rows = group.rows.slice(0, room);
    room -= rows.length;
    return rows.length === 0 ? [] : [{ ...group, rows }];
  });
}

/** How many rows the page keys go. */
const pageOfRows = 10;

function rowAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-clause-row]') : null;
}

function rowIdAt(target: EventTarget | null): string | null {
  return rowAt(target)?.dataset['clauseRow'] ?? null;
}

function isButton({ target }: SyntheticEvent): boolean {
  return target instanceof Element && target.closest('button') !== null;
}
