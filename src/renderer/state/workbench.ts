import type * as workbench from '../workbench';

/**
 * Everything that makes, opens, edits, saves and exports a policy. It is most of the program, so it
 * is read after the start screen is seen; the first call reads it, later ones have it at once.
 */
export function loadWorkbench(): Promise<typeof workbench> {
  return import('../workbench');
}
