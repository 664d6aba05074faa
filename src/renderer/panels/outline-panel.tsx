import { ArrowDown, ArrowUp, GripVertical, Trash2 } from 'lucide-react';
import {
  Button as AriaButton,
  GridList,
  GridListItem,
  useDragAndDrop,
  type Key,
} from 'react-aria-components';
import { goToPath, moveBlock } from '../editor/blocks';
import { useLive, useLivePart } from '../state/live';
import { announce } from '../state/navigation';
import type { PolicySession } from '../state/policy-session';
import { removeClause } from '../state/remove-clause';
import type { OutlineEntry } from '../../shared/policy/outline';
import { IconButton } from '../ui/button';

/** The clauses of this policy in their order: go there, move, remove. */
export function OutlinePanel({ session }: { readonly session: PolicySession }) {
  const outline = useLivePart(session.overview, (overview) => overview.outline);
  const isReadOnly = useLive(session.file).readOnlyReason !== null;
  const { editor } = session;
  const rows = withIds(outline);
  const rowOf = (key: Key): OutlineEntry | undefined => rows.find(({ id }) => id === key);

  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: isReadOnly,
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': rowOf(key)?.title ?? '' })),
    onReorder: ({ keys, target }) => {
      const from = [...keys].map(rowOf)[0]?.index;
      const at = rowOf(target.key)?.index;
      if (from === undefined || at === undefined) return;
      const gap = target.dropPosition === 'before' ? at : at + 1;
      moveBlock(editor, from, gap > from ? gap - 1 : gap);
      session.settle();
    },
  });

  const move = (entry: OutlineEntry, by: -1 | 1): void => {
    moveBlock(editor, entry.index, entry.index + by);
    session.settle();
    announce(`${entry.title} moved ${by < 0 ? 'up' : 'down'}.`);
  };
  const remove = (entry: OutlineEntry): void => {
    removeClause(editor, entry.index, entry.title);
    session.settle();
  };
  return (
    <GridList
      className="outline"
      aria-label="Outline"
      items={rows}
      dragAndDropHooks={dragAndDropHooks}
      onAction={(key) => {
        const entry = rowOf(key);
        if (entry !== undefined) goToPath(editor, [entry.index]);
      }}
      renderEmptyState={() => <p className="empty">No clauses yet. Add one from the Clauses tab.</p>}
    >
      {(entry) => (
        <GridListItem
          id={entry.id}
          textValue={entry.title}
          className={`outline-row outline-${entry.kind}${entry.isOn ? '' : ' is-off'}`}
        >
          <AriaButton slot="drag" className="grip" isDisabled={isReadOnly}>
            <GripVertical aria-hidden />
          </AriaButton>
          <span className="outline-title">{entry.title}</span>
          {!entry.isOn && <span className="badge">left out</span>}
          {!isReadOnly && (
            <span className="row-buttons">
              <IconButton label={`Move up: ${entry.title}`} onPress={() => move(entry, -1)}>
                <ArrowUp />
              </IconButton>
              <IconButton label={`Move down: ${entry.title}`} onPress={() => move(entry, 1)}>
                <ArrowDown />
              </IconButton>
              <IconButton label={`Remove: ${entry.title}`} onPress={() => remove(entry)}>
                <Trash2 />
              </IconButton>
            </span>
          )}
        </GridListItem>
      )}
    </GridList>
  );
}

/** Rows that keep their id when they move: clause and how many of it stand before. */
function withIds(outline: readonly OutlineEntry[]): readonly (OutlineEntry & { readonly id: string })[] {
  const seen = new Map<string, number>();
  return outline.map((entry) => {
    const name = entry.clauseId ?? entry.title;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { ...entry, id: `${entry.kind} ${name} ${count}` };
  });
}
