import { randomUUID } from 'node:crypto';

/** Files that the person asked for outside the window; the window gets ids for them, never paths. */
export interface GrantedFiles {
  grant(path: string): string;
  /** Null for an id that was not given out. */
  pathOf(fileId: string): string | null;
  /** What a window that starts should open at once. */
  fileAtStart: string | null;
}

export function createGrantedFiles(pathAtStart: string | null): GrantedFiles {
  const paths = new Map<string, string>();

  function grant(path: string): string {
    const fileId = randomUUID();
    paths.set(fileId, path);
    return fileId;
  }

  return {
    grant,
    pathOf: (fileId) => paths.get(fileId) ?? null,
    fileAtStart: pathAtStart === null ? null : grant(pathAtStart),
  };
}
