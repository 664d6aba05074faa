import type { ExportFormat } from './exporters/exporter';
import type { Language } from './language';

/** The panes beside the page: outline and clauses on the left, details and questions on the right. */
export const paneIds = ['left', 'right'] as const;
export type PaneId = (typeof paneIds)[number];

export interface PaneSettings {
  /** Width or height in CSS pixels. */
  readonly size: number;
  readonly isFolded: boolean;
}

/** What the program remembers about how a person likes it. */
export interface Settings {
  readonly panes: Readonly<Record<PaneId, PaneSettings>>;
  /** 1 is 100 %. Main applies it; View > Zoom changes it. */
  readonly zoom: number;
  /** The language for new policies; null until it was chosen: then it is that of the system. */
  readonly policyLanguage: Language | null;
  /** What was chosen in the last export. */
  readonly exportFormat: ExportFormat;
}

/** How the program is until somebody likes it otherwise. */
export const defaultSettings: Settings = {
  panes: { left: { size: 280, isFolded: false }, right: { size: 340, isFolded: false } },
  zoom: 1,
  policyLanguage: null,
  exportFormat: 'docx',
};
