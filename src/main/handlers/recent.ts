import { succeed, type Result } from '../../shared/result';
import type { HandlersOf } from '../dispatch';
import type { Program } from '../program';

export function recentHandlers({ recentFiles, refreshMenu }: Program): HandlersOf<'recent'> {
  async function listAfter(change: Promise<Result<null>>) {
    refreshMenu();
    const changed = await change;
    return changed.ok ? succeed(await recentFiles.list()) : changed;
  }

  return {
    'recent.list': async () => succeed(await recentFiles.list()),
    'recent.remove': ({ fileId }) => listAfter(recentFiles.remove(fileId)),
    'recent.clear': () => listAfter(recentFiles.clear()),
  };
}
