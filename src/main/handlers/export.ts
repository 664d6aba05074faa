import { randomUUID } from 'node:crypto';
import { access } from 'node:fs/promises';
import { basename } from 'node:path';
import { shell } from 'electron';
import type { ExportFormat } from '../../shared/exporters/exporter';
import { fail, succeed } from '../../shared/result';
import type { HandlersOf } from '../dispatch';
import type { Program } from '../program';
import { writeFileAtomically } from '../storage/atomic-write';

export function exportHandlers({ dialogs }: Program): HandlersOf<'export'> {
  const written = new Map<string, string>();
  return {
    'export.write': async ({ format, suggestedName, bytes }) => {
      const { kind, extensions } = fileKinds[format];
      const path = await dialogs.choosePlace({ title: 'Export the policy', suggestedName, kind, extensions });
      if (path === null) return succeed('cancelled');
      const result = await writeFileAtomically(path, bytes, { action: 'export' });
      if (!result.ok) return result;
      dialogs.rememberFolder(path);
      const exportId = randomUUID();
      written.set(exportId, path);
      return succeed({ exportId, name: basename(path) });
    },

    'export.show': async ({ exportId }) => {
      const path = written.get(exportId);
      const isThere =
        path !== undefined &&
        (await access(path).then(
          () => true,
          () => false,
        ));
      if (path === undefined || !isThere) {
        return fail(
          'missing',
          'The exported file is not there any more: it was moved or deleted. You can export it again.',
        );
      }
      shell.showItemInFolder(path);
      return succeed(null);
    },
  };
}

const fileKinds: Readonly<
  Record<ExportFormat, { readonly kind: string; readonly extensions: readonly [string, ...string[]] }>
> = {
  docx: { kind: 'Word document', extensions: ['docx'] },
  html: { kind: 'Web page', extensions: ['html', 'htm'] },
  markdown: { kind: 'Markdown', extensions: ['md', 'markdown'] },
};
