import { ArrowDown, ArrowUp, GripVertical, Trash2 } from 'lucide-react';
import { Button as AriaButton, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import { goToPath, moveBlock, removeBlock } from '../editor/blocks';
import { tell } from '../state/app-store';
import { useLive } from '../state/live';
import { announce } from '../state/navigation';
import type { PolicySession } from '../state/policy-session';
import type { OutlineEntry } from '../../shared/policy/outline';
import { IconButton } from '../ui/button';

/** The clauses of this policy in their order: go there, move, remove. */
export function OutlinePanel({ session }: { readonly session: PolicySession }) {
  const { outline } = useLive(session.overview);
  const isReadOnly = useLive(session.file).readOnlyReason !== null;
  const { editor } = session;

  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: isReadOnly,
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': outline[Number(key)]?.title ?? '' })),
    onReorder: ({ keys, target }) => {
      const from = outline[Number([...keys][0])]?.index;
      const at = outline[Number(target.key)]?.index;
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
    removeBlock(editor, entry.index);
    session.settle();
    const after = editor.state.doc;
    tell('info', `“${entry.title}” was removed.`, {
      label: 'Undo',
      // Whatever was done since is taken back first, with the usual Undo.
      run: () => {
        if (editor.state.doc.eq(after)) editor.commands.undo();
      },
    });
  };

  return (
    <GridList
      className="outline"
      aria-label="Outline"
      items={outline.map((entry, row) => ({ ...entry, id: String(row) }))}
      dragAndDropHooks={dragAndDropHooks}
      onAction={(key) => {
        const entry = outline[Number(key)];
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
