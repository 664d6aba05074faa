import { Menu, type BrowserWindow } from 'electron';

/** The menu of the right mouse button: what can be done with the selection or the text field. */
export function offerContextMenu(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_event, { isEditable, selectionText, editFlags }) => {
    if (!isEditable && selectionText.trim() === '') return;
    const { canCut, canCopy, canPaste, canSelectAll } = editFlags;
    Menu.buildFromTemplate(
      isEditable
        ? [
            { role: 'cut', enabled: canCut },
            { role: 'copy', enabled: canCopy },
            { role: 'paste', enabled: canPaste },
            { role: 'pasteAndMatchStyle', label: 'Paste as Text', enabled: canPaste },
            { type: 'separator' },
            { role: 'selectAll', enabled: canSelectAll },
          ]
        : [{ role: 'copy', enabled: canCopy }],
    ).popup({ window });
  });
}
