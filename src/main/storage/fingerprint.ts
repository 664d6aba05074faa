import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/**
 * Tells two contents of a file apart. The time of the last change is left out on purpose: it moves
 * when nothing changed (a backup program, `touch`) and can stand still when something did.
 */
export interface Fingerprint {
  /** In bytes. */
  readonly size: number;
  readonly sha256: string;
}

export function fingerprintOf(bytes: Uint8Array): Fingerprint {
  return { size: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** Throws what the file system throws. */
export async function fingerprintFile(path: string): Promise<Fingerprint> {
  return fingerprintOf(await readFile(path));
}

export function isSameContent(a: Fingerprint, b: Fingerprint): boolean {
  return a.size === b.size && a.sha256 === b.sha256;
}
