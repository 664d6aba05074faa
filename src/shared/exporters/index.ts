import { docxExporter } from './docx/index';
import type { Exporter, ExportFormat } from './exporter';
import { htmlExporter } from './html';
import { markdownExporter } from './markdown';

/** Every format a policy can be exported to, in the order it is offered. */
export const exporters: readonly Exporter[] = [docxExporter, htmlExporter, markdownExporter];

export function exporterById(id: ExportFormat): Exporter {
  return exportersById[id];
}

const exportersById: { readonly [Id in ExportFormat]: Exporter } = {
  docx: docxExporter,
  html: htmlExporter,
  markdown: markdownExporter,
};
