import { basename } from 'node:path';
import { packLimits } from '../../shared/library/pack';
import { succeed } from '../../shared/result';
import type { HandlersOf } from '../dispatch';
import type { Program } from '../program';
import { createFilesTogether, writeFileAtomically } from '../storage/atomic-write';
import { loadTextFile } from '../storage/read-policy-file';

export function packHandlers({ dialogs, ownClauses, ownTemplates }: Program): HandlersOf<'pack'> {
  return {
    'pack.export': async ({ suggestedName, text }) => {
      const path = await dialogs.choosePlace({
        title: 'Export clauses and templates',
        suggestedName,
        kind,
        extensions: ['policy-pack'],
      });
      if (path === null) return succeed('cancelled');
      const written = await writeFileAtomically(path, text, { action: 'export' });
      if (!written.ok) return written;
      dialogs.rememberFolder(path);
      return succeed({ name: basename(path) });
    },

    'pack.open': async () => {
      const path = await dialogs.chooseFile('Import clauses and templates', [
        { name: kind, extensions: ['policy-pack'] },
        { name: 'All files', extensions: ['*'] },
      ]);
      if (path === null) return succeed('cancelled');
      const loaded = await loadTextFile(path, {
        largest: packLimits.bytes,
        tooLarge: 'is larger than 20 MB, the most that a pack may have. Nothing was imported',
        notText: 'is no pack of Clausewright, or it is damaged. Nothing was imported',
      });
      if (!loaded.ok) return loaded;
      dialogs.rememberFolder(path);
      return succeed({ name: basename(path), text: loaded.value.text });
    },

    'pack.import': async ({ clauses, templates }) => {
      const clauseFiles = await ownClauses.filesFor(clauses);
      if (!clauseFiles.ok) return clauseFiles;
      const templateFiles = await ownTemplates.filesFor(templates);
      if (!templateFiles.ok) return templateFiles;
      return createFilesTogether([...clauseFiles.value, ...templateFiles.value], 0o600);
    },
  };
}

const kind = 'Clausewright pack';
