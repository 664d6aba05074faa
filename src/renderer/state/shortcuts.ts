import { commandForKey } from '../../shared/commands';
import { useApp } from './app-store';
import { withWorkbench } from './workbench';

/** Listens to the shortcuts. A field that asks for it keeps its own undo. */
export function listenToShortcuts(): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing || event.defaultPrevented) return;
    const id = commandForKey(event, useApp.getState().platform);
    if (id === null) return;
    const keepsUndo =
      event.target instanceof HTMLInputElement && event.target.closest('[data-own-undo]') !== null;
    if (keepsUndo && (id === 'undo' || id === 'redo')) return;
    event.preventDefault();
    withWorkbench(({ runCommand }) => runCommand(id));
  };
  window.addEventListener('keydown', onKeyDown);
  return () => window.removeEventListener('keydown', onKeyDown);
}
