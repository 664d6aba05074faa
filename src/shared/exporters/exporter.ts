import type { ResolvedPolicy } from '../policy/resolved';
import type { Result } from '../result';

/** Policy to a foreign format. Pure: gets everything it needs, reads no file and no clock. */
export interface Exporter {
  readonly id: ExportFormat;
  /** "Word document" */
  readonly label: string;
  /** Without the dot. */
  readonly extension: string;
  export(policy: ResolvedPolicy, options: ExportOptions): Promise<Result<Uint8Array>>;
}

export const exportFormats = ['docx', 'html', 'markdown'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What a person calls each format; here, so that the window need not load the exporters for it. */
export const formatLabels: Readonly<Record<ExportFormat, string>> = {
  docx: 'Word document',
  html: 'Web page',
  markdown: 'Markdown',
};

export interface ExportOptions {
  /** Moment of the export as ISO 8601 in UTC, for the properties of the file. */
  readonly now: string;
}
