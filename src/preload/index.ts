import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import type { ClausewrightBridge, WindowEvent } from '../shared/ipc';

// Only types may be imported besides Electron: this file runs sandboxed and has to stay small. The
// types of the two names make sure that they are those of the contract.
const requestChannel: (typeof import('../shared/ipc'))['requestChannel'] = 'clausewright:request';
const eventChannel: (typeof import('../shared/ipc'))['eventChannel'] = 'clausewright:event';

const bridge: ClausewrightBridge = {
  request: (name, input) => ipcRenderer.invoke(requestChannel, name, input),
  onEvent(listener) {
    // The event object leads back to Electron and stays here.
    const forward = (_event: IpcRendererEvent, message: WindowEvent) => listener(message);
    ipcRenderer.on(eventChannel, forward);
    return () => {
      ipcRenderer.removeListener(eventChannel, forward);
    };
  },
};

// What the bridge exposes is frozen by Electron.
contextBridge.exposeInMainWorld('clausewright', bridge);
