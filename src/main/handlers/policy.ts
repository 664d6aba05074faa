import type { OpenedDocument } from '../../shared/ipc';
import { fail, succeed, type Result } from '../../shared/result';
import type { HandlersOf } from '../dispatch';
import type { Program } from '../program';
import { readOtherNames } from '../storage/other-names';

export function policyHandlers(program: Program): HandlersOf<'policy'> {
  const { documents, dialogs, grantedFiles, recentFiles, log } = program;
  return {
    'policy.open': async ({ fileId }) => {
      if (fileId !== null) {
        const known = grantedFiles.pathOf(fileId) ?? recentFiles.pathOf(fileId);
        return known === null ? unknownFile() : openFile(program, known);
      }
      const chosen = await dialogs.chooseFile('Open a policy', [
        { name: 'Clausewright policies', extensions: ['policy'] },
        { name: 'All files', extensions: ['*'] },
      ]);
      return chosen === null ? succeed('cancelled') : openFile(program, chosen);
    },

    'policy.save': ({ documentId, text, force }) => documents.save(documentId, text, { force }),

    'policy.saveAs': async ({ documentId, suggestedName, text }) => {
      const path = await dialogs.choosePlace({
        title: 'Save the policy as',
        suggestedName,
        kind: 'Clausewright policy',
        extensions: ['policy'],
      });
      if (path === null) return succeed('cancelled');
      const saved = await documents.saveAs(path, text, documentId);
      if (saved.ok) await noteUse(program, path);
      return saved;
    },

    'policy.otherNames': async ({ policyId }) => {
      const paths = recentFiles.names().map(({ path }) => path);
      const others = await readOtherNames(paths, policyId);
      if (others.skipped > 0) log(`${others.skipped} recent files were not read for the checks`);
      return succeed(others);
    },

    'policy.close': ({ documentId }) => {
      documents.close(documentId);
      return succeed(null);
    },
  };
}

async function openFile(program: Program, path: string): Promise<Result<OpenedDocument>> {
  const opened = await program.documents.open(path);
  if (opened.ok) await noteUse(program, path);
  return opened;
}

/** A list of recent files that cannot be kept is no reason to trouble the person. */
async function noteUse({ dialogs, recentFiles, refreshMenu, log }: Program, path: string): Promise<void> {
  dialogs.rememberFolder(path);
  const kept = await recentFiles.add(path, new Date().toISOString());
  if (!kept.ok) log(`The list of recent files was not kept: ${kept.error.code}`);
  refreshMenu();
}

function unknownFile(): Result<never> {
  return fail(
    'unknown-file',
    'The program no longer knows which file that is. Please choose it with File > Open.',
  );
}
