import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { StoredClause } from '../../shared/ipc';
import { maxClauseBytes, ownClauseId, readOwnClause } from '../../shared/library/own-clause';
import { fail, succeed, type Result } from '../../shared/result';
import { writeFileAtomically, type NewFile } from './atomic-write';
import { describeFileError, errnoOf } from './failures';
import { makeOwnFolder } from './json-file';
import { loadTextFile, type TextFileKind } from './read-policy-file';

/** The clauses a person keeps under "My clauses": `<id>.policy-clause` in one folder. */
export interface OwnClauses {
  /** In the order of their ids; a file that cannot be read is listed with its problem. */
  list(): Promise<Result<readonly StoredClause[]>>;
  /** Keeps the text as it is, in the place of the clause with its id. Refuses what is no clause. */
  save(text: string): Promise<Result<StoredClause>>;
  read(clauseId: string): Promise<StoredClause>;
  delete(clauseId: string): Promise<Result<null>>;
  /** A new file for each of the texts, to be made with others. Refuses what is no clause. */
  filesFor(texts: readonly string[]): Promise<Result<readonly NewFile[]>>;
}

export function createOwnClauses(folder: string): OwnClauses {
  const pathOf = (clauseId: string) => join(folder, `${clauseId}${extension}`);

  async function read(clauseId: string): Promise<StoredClause> {
    const loaded = await loadTextFile(pathOf(clauseId), kind);
    if (!loaded.ok) return { clauseId, text: null, problem: loaded.error.text };
    const { text } = loaded.value;
    const clause = readOwnClause(text);
    if (!clause.ok) return { clauseId, text: null, problem: clause.error.text };
    if (clause.value.id === clauseId) return { clauseId, text, problem: null };
    return { clauseId, text: null, problem: 'This clause is a copy of another one that was made by hand.' };
  }

  return {
    read,

    async list() {
      try {
        const names = await readdir(folder);
        const ids = names.flatMap((name) => idOf(name) ?? []).sort();
        const clauses: StoredClause[] = [];
        for (let next = 0; next < ids.length; next += atOnce) {
          clauses.push(...(await Promise.all(ids.slice(next, next + atOnce).map(read))));
        }
        return succeed(clauses);
      } catch (error) {
        if (errnoOf(error) === 'ENOENT') return succeed([]);
        return { ok: false, error: describeFileError(error, 'open', folder) };
      }
    },

    async save(text) {
      const clause = readOwnClause(text);
      if (!clause.ok) return fail('not-a-clause', clause.error.text);
      const made = await makeOwnFolder(folder);
      if (!made.ok) return made;
      const { id } = clause.value;
      const written = await writeFileAtomically(pathOf(id), text, { action: 'save', mode: 0o600 });
      return written.ok ? succeed({ clauseId: id, text, problem: null }) : written;
    },

    async delete(clauseId) {
      try {
        await rm(pathOf(clauseId));
        return succeed(null);
      } catch (error) {
        return { ok: false, error: describeFileError(error, 'delete', pathOf(clauseId)) };
      }
    },

    async filesFor(texts) {
      const files: NewFile[] = [];
      for (const text of texts) {
        const clause = readOwnClause(text);
        if (!clause.ok) return fail('not-a-clause', `Nothing was imported. ${clause.error.text}`);
        files.push({ path: pathOf(clause.value.id), text });
      }
      const made = files.length === 0 ? succeed(null) : await makeOwnFolder(folder);
      return made.ok ? succeed(files) : made;
    },
  };
}

const extension = '.policy-clause';

/** How many files are open at the same time; systems allow some hundreds. */
const atOnce = 50;

const kind: TextFileKind = {
  largest: maxClauseBytes,
  tooLarge: 'is larger than a clause can be, so it was not opened, and nothing was changed',
  notText: 'is not a clause of Clausewright, or it is damaged. It was left as it is',
};

function idOf(fileName: string): string | null {
  if (!fileName.endsWith(extension)) return null;
  const id = fileName.slice(0, -extension.length);
  return ownClauseId.test(id) ? id : null;
}
