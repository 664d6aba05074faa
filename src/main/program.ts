import type { BrowserWindow } from 'electron';
import { appName } from './app-name';
import type { Closing } from './closing';
import type { Dialogs } from './dialogs';
import type { GrantedFiles } from './granted-files';
import type { WindowEvents } from './ipc';
import type { Log } from './log';
import type { Documents } from './storage/documents';
import type { OwnClauses } from './storage/own-clauses';
import type { OwnTemplates } from './storage/own-templates';
import type { RecentFiles } from './storage/recent-files';
import type { SettingsStore } from './storage/settings';

/** The policy that the window shows, as it tells us; null on the start screen. */
export type ShownPolicy = {
  readonly documentId: string | null;
  readonly title: string;
  readonly isDirty: boolean;
} | null;

/** The parts of the running program, made once at start; handlers and menus work with them. */
export interface Program {
  readonly log: Log;
  readonly settings: SettingsStore;
  readonly recentFiles: RecentFiles;
  readonly ownTemplates: OwnTemplates;
  readonly ownClauses: OwnClauses;
  readonly documents: Documents;
  readonly grantedFiles: GrantedFiles;
  readonly window: BrowserWindow;
  readonly dialogs: Dialogs;
  readonly events: WindowEvents;
  readonly closing: Closing;
  readonly shown: { policy: ShownPolicy };
  /** Draws the menu bar again after something it shows has changed. */
  readonly refreshMenu: () => void;
}

/** After a crash: the next page starts with the file that was open, and knows nothing else. */
export function forgetPage({ documents, grantedFiles, events, shown, window, refreshMenu }: Program): void {
  const documentId = shown.policy?.documentId ?? null;
  const path = documentId === null ? null : documents.pathOf(documentId);
  if (documentId !== null) documents.close(documentId);
  grantedFiles.fileAtStart = path === null ? null : grantedFiles.grant(path);
  events.close();
  shown.policy = null;
  window.setTitle(appName);
  refreshMenu();
}
