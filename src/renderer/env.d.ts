import type { ClausewrightBridge } from '../shared/ipc';

declare global {
  interface Window {
    readonly clausewright: ClausewrightBridge;
  }
}
