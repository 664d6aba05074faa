import { Menu, type BrowserWindow } from 'electron';
import { systemCommands } from '../shared/commands';

/** The menu of the right mouse button: what can be done with the selection or the text field. */
export function offerContextMenu(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_event, { isEditable, selectionText, editFlags }) => {
    if (!isEditable && selectionText.trim() === '') return;
    const { canCut, canCopy, canPaste, canSelectAll } = editFlags;
    Menu.buildFromTemplate(
      isEditable
        ? [
            { role: 'cut', label: systemCommands.cut.label, enabled: canCut },
            { role: 'copy', label: systemCommands.copy.label, enabled: canCopy },
            { role: 'paste', label: systemCommands.paste.label, enabled: canPaste },
            { role: 'pasteAndMatchStyle', label: systemCommands['paste-as-text'].label, enabled: canPaste },
            { type: 'separator' },
            { role: 'selectAll', label: systemCommands['select-all'].label, enabled: canSelectAll },
          ]
        : [{ role: 'copy', label: systemCommands.copy.label, enabled: canCopy }],
    ).popup({ window });
  });
}
