import { useEffect } from 'react';
import type { Language } from '../../shared/language';
import { createClauseSearch } from '../../shared/library/search';
import { library } from './policy-session';

/** The search over the clauses that ship with the program. */
export const searchClauses = createClauseSearch(library);

/** Makes the search ready while nothing else is to be done, so that its first key is as quick as the others. */
export function usePreparedClauseSearch(language: Language): void {
  useEffect(() => {
    let idle = 0;
    const rest = () =>
      new Promise<void>((resolve) => {
        idle = requestIdleCallback(() => resolve(), { timeout: 1000 });
      });
    void searchClauses.prepare(language, rest);
    // What waits for a rest that never comes is forgotten; the next search does what is left.
    return () => cancelIdleCallback(idle);
  }, [language]);
}
