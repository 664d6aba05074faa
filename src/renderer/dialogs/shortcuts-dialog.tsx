import { commandIds, commands, shortcutText, systemCommands, type Command } from '../../shared/commands';
import { useApp } from '../state/app-store';
import { Dialog } from '../ui/dialog';

/** What the keys do in the text, beside the commands. */
const inTheText: readonly KeyUse[] = [
  { shortcut: 'CmdOrCtrl+B', label: 'Bold' },
  { shortcut: 'CmdOrCtrl+I', label: 'Italic' },
  { shortcut: 'CmdOrCtrl+U', label: 'Underline' },
  { shortcut: 'CmdOrCtrl+Alt+2', label: 'Heading 1 (3 and 4 for the smaller ones)' },
  { shortcut: 'CmdOrCtrl+Alt+0', label: 'Plain text' },
  { shortcut: 'CmdOrCtrl+Shift+8', label: 'Bulleted list' },
  { shortcut: 'CmdOrCtrl+Shift+7', label: 'Numbered list' },
  { shortcut: 'CmdOrCtrl+Home', onMac: 'CmdOrCtrl+Up', label: 'Beginning of the policy' },
  { shortcut: 'CmdOrCtrl+End', onMac: 'CmdOrCtrl+Down', label: 'End of the policy' },
  { shortcut: 'Enter', label: 'On a placeholder: fill it in' },
  { shortcut: 'Escape', label: 'Leave the text; Tab then goes on' },
];

/** Every shortcut, from the same lists that the menus use. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title="Keyboard shortcuts" size="medium" onClose={onClose}>
      <div className="shortcut-columns">
        <ShortcutTable title="Everywhere" uses={commandIds.map((id) => commands[id])} />
        <div>
          <ShortcutTable title="In the text" uses={inTheText} />
          <ShortcutTable title="In every field and window" uses={Object.values(systemCommands)} />
        </div>
      </div>
    </Dialog>
  );
}

type KeyUse = Pick<Command, 'label' | 'shortcut' | 'alternative'> & {
  /** Where a Mac has other keys for it. */
  readonly onMac?: string;
};

interface ShortcutTableProps {
  readonly title: string;
  readonly uses: readonly KeyUse[];
}

function ShortcutTable({ title, uses }: ShortcutTableProps) {
  const platform = useApp((state) => state.platform);
  return (
    <table className="shortcuts">
      <caption>{title}</caption>
      <tbody>
        {uses.map(({ label, shortcut, alternative, onMac }) => {
          const first = platform === 'mac' ? (onMac ?? shortcut) : shortcut;
          return (
            first !== null && (
              <tr key={label}>
                <th scope="row">{label.replace('…', '')}</th>
                <td>
                  <kbd>{shortcutText(first, platform)}</kbd>
                  {alternative !== undefined && (
                    <>
                      {' or '}
                      <kbd>{shortcutText(alternative, platform)}</kbd>
                    </>
                  )}
                </td>
              </tr>
            )
          );
        })}
      </tbody>
    </table>
  );
}
