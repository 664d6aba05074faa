import { randomUUID } from 'node:crypto';
import { basename, resolve } from 'node:path';
import type { OpenedDocument, SavedDocument } from '../../shared/ipc';
import { fail, succeed, type Result } from '../../shared/result';
import { writeFileAtomically } from './atomic-write';
import type { Fingerprint } from './fingerprint';
import { createNewestWinsQueue } from './newest-wins';
import { loadPolicyFile } from './read-policy-file';
import { findOutsideChange } from './save-guard';

/** The policy files that are open. Who only has an id can reach no other file. */
export interface Documents {
  open(path: string): Promise<Result<OpenedDocument>>;
  /** Fails with `changed-outside` or `missing` when the file is not what we last knew, unless `force`. */
  save(
    documentId: string,
    text: string,
    options: { readonly force: boolean },
  ): Promise<Result<SavedDocument>>;
  /** Writes to a path the person chose in a dialog. `replaces` is closed when it worked. */
  saveAs(path: string, text: string, replaces: string | null): Promise<Result<SavedDocument>>;
  close(documentId: string): void;
  /** Null for an id that is not open. */
  pathOf(documentId: string): string | null;
}

export function createDocuments(): Documents {
  const open = new Map<string, OpenFile>();
  const inTurn = createNewestWinsQueue<Result<SavedDocument>>();

  function add(path: string, known: Fingerprint): SavedDocument {
    const documentId = randomUUID();
    open.set(documentId, { path, known });
    return { documentId, name: basename(path) };
  }

  return {
    async open(givenPath) {
      const path = resolve(givenPath);
      const loaded = await loadPolicyFile(path);
      if (!loaded.ok) return loaded;
      return succeed({ ...add(path, loaded.value.fingerprint), text: loaded.value.text });
    },

    async save(documentId, text, { force }) {
      const file = open.get(documentId);
      if (file === undefined) return notOpen();
      return inTurn(file.path, documentId, async () => {
        const written = await writeFileAtomically(file.path, text, {
          action: 'save',
          guard: async (path) => (force ? null : findOutsideChange(path, file.known)),
        });
        if (!written.ok) return written;
        file.known = written.value;
        return succeed({ documentId, name: basename(file.path) });
      });
    },

    async saveAs(givenPath, text, replaces) {
      const path = resolve(givenPath);
      return inTurn(path, randomUUID(), async () => {
        const written = await writeFileAtomically(path, text, { action: 'save' });
        if (!written.ok) return written;
        if (replaces !== null) open.delete(replaces);
        return succeed(add(path, written.value));
      });
    },

    close(documentId) {
      open.delete(documentId);
    },

    pathOf(documentId) {
      return open.get(documentId)?.path ?? null;
    },
  };
}

interface OpenFile {
  readonly path: string;
  /** What we last read or wrote; changes with every save. */
  known: Fingerprint;
}

function notOpen(): Result<never> {
  return fail(
    'not-open',
    'The program no longer knows which file this policy belongs to. Your text is still here in the window. Please use Save As.',
  );
}
