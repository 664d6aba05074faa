import type { Editor } from '@tiptap/core';
import { selectedRect } from '@tiptap/pm/tables';
import { Table as TableIcon } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { IconButton } from '../ui/button';
import { tellWithUndo } from './undo-notice';

/** What can be done with a table, in the order of the menu. */
const tableCommands = [
  { id: 'addRowBefore', label: 'Row above' },
  { id: 'addRowAfter', label: 'Row below' },
  { id: 'addColumnBefore', label: 'Column to the left' },
  { id: 'addColumnAfter', label: 'Column to the right' },
  { id: 'toggleHeaderRow', label: 'Header row on or off' },
  { id: 'deleteRow', label: 'Remove row' },
  { id: 'deleteColumn', label: 'Remove column' },
  { id: 'deleteTable', label: 'Remove table' },
] as const;

type TableCommand = (typeof tableCommands)[number]['id'];

/** What can be done with the table at the caret. */
export function TableMenu({ editor }: { readonly editor: Editor }) {
  return (
    <MenuTrigger>
      <IconButton label="Table">
        <TableIcon />
      </IconButton>
      <Popover className="popover">
        <Menu className="listbox" aria-label="Table">
          {tableCommands.map(({ id, label }) => (
            <MenuItem key={id} className="listbox-item" onAction={() => changeTable(editor, id)}>
              {label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** Changes the table at the caret. Its last row or column takes the table along, which would have nothing left. */
export function changeTable(editor: Editor, id: TableCommand): void {
  const { map, top, bottom, left, right } = selectedRect(editor.state);
  const isLast =
    (id === 'deleteRow' && top === 0 && bottom === map.height) ||
    (id === 'deleteColumn' && left === 0 && right === map.width);
  editor.chain().focus()[isLast ? 'deleteTable' : id]().run();
  if (isLast) tellWithUndo(editor, 'The table had no other row or column, so it was removed.');
}

/** Puts a table at the caret, and a line behind one that would be the last of its clause: the caret needs a way out. */
export function insertTable(editor: Editor): void {
  editor
    .chain()
    .focus()
    .insertTable({ rows: 3, cols: 3, withHeaderRow: true })
    .command(({ tr, state }) => {
      const { $from } = tr.selection;
      const depth = Array.from({ length: $from.depth + 1 }, (_each, level) => level).find(
        (level) => $from.node(level).type.name === 'table',
      );
      if (depth === undefined) return true;
      const isLast = $from.indexAfter(depth - 1) === $from.node(depth - 1).childCount;
      const paragraph = state.schema.nodes['paragraph']?.create();
      if (isLast && paragraph !== undefined) tr.insert($from.after(depth), paragraph);
      return true;
    })
    .run();
}
