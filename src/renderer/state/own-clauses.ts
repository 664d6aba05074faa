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
  const problems: string[] = [];
  for (const { text, problem } of stored) {
    const read = text === null ? null : readOwnClause(text);
    if (read?.ok === true) clauses.push(read.value);
    else problems.push(problem ?? read?.error.text ?? '');
  }
  // The views of all clauses listen.
  if (clauses.length > 0 || ownClauses.get().length > 0)
    ownClauses.set(
      clauses.sort((a, b) => a.name.localeCompare(b.name, a.language) || (a.id < b.id ? -1 : 1)),
    );
  const sentence = problems.length === 0 ? '' : sentenceOf(problems);
  if (sentence !== '' && sentence !== told) tell('problem', sentence);
  told = sentence;
}

function sentenceOf(problems: readonly string[]): string {
  const count = problems.length === 1 ? 'One of your clauses' : `${problems.length} of your clauses`;
  return `${count} cannot be used and is not shown. ${problems[0] ?? ''}`;
}
