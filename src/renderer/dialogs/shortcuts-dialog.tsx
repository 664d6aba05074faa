import { commandIds, commands, shortcutText } from '../../shared/commands';
import { useApp } from '../state/app-store';
import { Dialog } from '../ui/dialog';

const inTheText = [
  ['CmdOrCtrl+B', 'Bold'],
  ['CmdOrCtrl+I', 'Italic'],
  ['CmdOrCtrl+U', 'Underline'],
  ['CmdOrCtrl+Alt+2', 'Heading 1 (3 and 4 for the smaller ones)'],
  ['CmdOrCtrl+Alt+0', 'Plain text'],
  ['CmdOrCtrl+Shift+8', 'Bulleted list'],
  ['CmdOrCtrl+Shift+7', 'Numbered list'],
  ['CmdOrCtrl+Shift+V', 'Paste as plain text'],
  ['Enter', 'On a placeholder: fill it in'],
  ['Escape', 'Leave the text; Tab then goes on'],
] as const;

/** Every shortcut, from the same list that the menus use. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const platform = useApp((state) => state.platform);
  const rows = commandIds.flatMap((id) => {
    const { label, shortcut } = commands[id];
    return shortcut === null
      ? []
      : [{ label: label.replace('…', ''), keys: shortcutText(shortcut, platform) }];
  });
  return (
    <Dialog title="Keyboard shortcuts" size="medium" onClose={onClose}>
      <div className="shortcut-columns">
        <ShortcutTable title="Everywhere" rows={rows} />
        <ShortcutTable
          title="In the text"
          rows={inTheText.map(([keys, label]) => ({ label, keys: shortcutText(keys, platform) }))}
        />
      </div>
    </Dialog>
  );
}

interface ShortcutTableProps {
  readonly title: string;
  readonly rows: readonly { readonly label: string; readonly keys: string }[];
}

function ShortcutTable({ title, rows }: ShortcutTableProps) {
  return (
    <table className="shortcuts">
      <caption>{title}</caption>
      <tbody>
        {rows.map(({ label, keys }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>
              <kbd>{keys}</kbd>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
