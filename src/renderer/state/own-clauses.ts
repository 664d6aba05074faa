import type { StoredClause } from '../../shared/ipc';
import { readOwnClause, writeOwnClause, type OwnClause } from '../../shared/library/own-clause';
import type { Result } from '../../shared/result';
import { tell } from './app-store';
import { ask } from './bridge';
import { createLive } from './live';

/** The clauses under "My clauses", by name. */
export const ownClauses = createLive<readonly OwnClause[]>([]);

export function ownClauseById(id: string): OwnClause | null {
  return ownClauses.get().find((clause) => clause.id === id) ?? null;
}

/** Reads "My clauses" anew from the disk. */
export async function refreshOwnClauses(): Promise<void> {
  const listed = await ask('clauses.list', {});
  if (listed.ok) show(listed.value);
  else tell('problem', listed.error.text);
}

/** Stores a new clause, or a new state of one that is there. */
export async function saveOwnClause(clause: OwnClause): Promise<Result<OwnClause>> {
  const saved = await ask('clauses.save', { text: writeOwnClause(clause) });
  if (!saved.ok) return saved;
  await refreshOwnClauses();
  return { ok: true, value: clause };
}

/** Deletes a clause; main asks first. */
export async function deleteOwnClause(clauseId: string): Promise<void> {
  const left = await ask('clauses.delete', { clauseId });
  if (!left.ok) return tell('problem', left.error.text);
  if (left.value !== 'cancelled') show(left.value);
}

let told = '';

function show(stored: readonly StoredClause[]): void {
  const clauses: OwnClause[] = [];
  const unusable: UnusableClause[] = [];
  for (const { clauseId, text, problem } of stored) {
    const read = text === null ? null : readOwnClause(text);
    if (read?.ok === true) clauses.push(read.value);
    else unusable.push({ clauseId, problem: problem ?? read?.error.text ?? '' });
  }
  // The views of all clauses listen.
  if (clauses.length > 0 || ownClauses.get().length > 0)
    ownClauses.set(
      clauses.sort((a, b) => a.name.localeCompare(b.name, a.language) || (a.id < b.id ? -1 : 1)),
    );
  const [first] = unusable;
  const sentence = first === undefined ? '' : sentenceOf(first, unusable.length);
  if (first !== undefined && sentence !== told)
    // It has no row in the list from which it could be deleted. Main asks first.
    tell('problem', sentence, { label: 'Delete it', run: () => void deleteOwnClause(first.clauseId) });
  told = sentence;
}

interface UnusableClause {
  readonly clauseId: string;
  /** Why it cannot be used, in a sentence. */
  readonly problem: string;
}

function sentenceOf({ problem }: UnusableClause, count: number): string {
  return count === 1
    ? `One of your clauses cannot be used and is not shown. ${problem}`
    : `${count} of your clauses cannot be used and are not shown. Of the first: ${problem}`;
}
