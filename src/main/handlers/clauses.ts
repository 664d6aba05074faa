import { readOwnClause } from '../../shared/library/own-clause';
import { succeed } from '../../shared/result';
import type { HandlersOf } from '../dispatch';
import type { Program } from '../program';

export function clausesHandlers({ ownClauses, dialogs }: Program): HandlersOf<'clauses'> {
  return {
    'clauses.list': () => ownClauses.list(),
    'clauses.save': ({ text }) => ownClauses.save(text),

    'clauses.delete': async ({ clauseId }) => {
      const { text } = await ownClauses.read(clauseId);
      const clause = text === null ? null : readOwnClause(text);
      const name = clause?.ok === true ? clause.value.name : 'Unreadable clause';
      const button = await dialogs.ask({
        type: 'warning',
        message: `Delete “${name}” from My clauses?`,
        detail: 'This cannot be undone. Policies that have this clause keep its text.',
        buttons: ['Delete', 'Cancel'],
        enter: 1,
      });
      if (button !== 0) return succeed('cancelled');
      const deleted = await ownClauses.delete(clauseId);
      return deleted.ok ? ownClauses.list() : deleted;
    },
  };
}
