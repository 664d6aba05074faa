import type * as workbench from '../workbench';

let loaded: typeof workbench | null = null;

/**
 * Everything that makes, opens, edits, saves and exports a policy. It is most of the program, so it
 * is read after the start screen is seen: by the first call.
 */
export async function loadWorkbench(): Promise<typeof workbench> {
  loaded = await import('../workbench');
  return loaded;
}

/** Uses it at once where it was read already, so that a command is carried out before the next key. */
export function withWorkbench(action: (parts: typeof workbench) => unknown): void {
  if (loaded === null) void loadWorkbench().then(action);
  else action(loaded);
}
