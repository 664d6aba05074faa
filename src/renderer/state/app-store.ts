import { create } from 'zustand';
import type { AppStart, OwnTemplate, RecentFile } from '../../shared/ipc';
import { defaultSettings, type Settings } from '../../shared/settings';
import type { PolicySession } from './policy-session';

/** A sentence at the foot of the window, with at most one thing to do about it. */
export interface Notice {
  readonly id: number;
  readonly kind: 'info' | 'problem';
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

export type DialogName =
  | 'export'
  | 'save-as-template'
  | 'make-placeholder'
  | 'language'
  | 'link'
  | 'newer-text'
  | 'shortcuts'
  | 'keep-clause'
  | 'rename-clause'
  | 'export-pack'
  | 'import-pack';
export type LeftTab = 'outline' | 'clauses';
export type RightTab = 'details' | 'questions' | 'checks';

/** The state of the window. The policy itself stands in the session's editor only. */
export interface AppState {
  readonly platform: AppStart['platform'];
  readonly settings: Settings;
  /** The open policy; null on the start screen. */
  readonly session: PolicySession | null;
  readonly recentFiles: readonly RecentFile[];
  readonly ownTemplates: readonly OwnTemplate[];
  readonly notices: readonly Notice[];
  readonly dialog: DialogName | null;
  readonly leftTab: LeftTab;
  readonly rightTab: RightTab;
  readonly isFinding: boolean;
}

export const useApp = create<AppState>()(() => ({
  platform: 'linux',
  settings: defaultSettings,
  session: null,
  recentFiles: [],
  ownTemplates: [],
  notices: [],
  dialog: null,
  leftTab: 'outline',
  rightTab: 'details',
  isFinding: false,
}));

/** Infos make room for new ones; problems stay until somebody has read them. */
function latestInfos(notices: readonly Notice[]): readonly Notice[] {
  const infos = notices.filter(({ kind }) => kind === 'info').slice(-2);
  return notices.filter((notice) => notice.kind === 'problem' || infos.includes(notice));
}

let lastNotice = 0;

/** Shows a sentence. Infos go by themselves; problems stay until they are closed. */
export function tell(kind: Notice['kind'], text: string, action?: Notice['action']): void {
  lastNotice += 1;
  const notice: Notice = { id: lastNotice, kind, text, ...(action === undefined ? {} : { action }) };
  useApp.setState(({ notices }) => ({
    notices: [...latestInfos(notices.filter((each) => each.text !== text)), notice],
  }));
  if (kind === 'info') setTimeout(() => dismissNotice(notice.id), 8000);
}

export function dismissNotice(id: number): void {
  useApp.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));
}

/** Opens a dialog, or closes the one that is open. What was said before does not lie over its buttons. */
export function showDialog(dialog: DialogName | null): void {
  if (dialog === null) return useApp.setState({ dialog });
  useApp.setState(({ notices }) => ({ dialog, notices: notices.filter(({ kind }) => kind === 'problem') }));
}
