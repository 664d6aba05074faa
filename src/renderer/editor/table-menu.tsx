import type { Editor } from '@tiptap/core';
import { Table as TableIcon } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { IconButton } from '../ui/button';

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
            <MenuItem key={id} className="listbox-item" onAction={() => editor.chain().focus()[id]().run()}>
              {label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
