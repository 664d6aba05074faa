import { useId, useRef } from 'react';

/** Names each stay in a control, so that all that is typed in one stay is undone as one. */
export function useVisit(): { readonly begin: () => void; readonly id: () => string } {
  const name = useId();
  const count = useRef(0);
  return {
    begin: () => void (count.current += 1),
    id: () => `${name} ${count.current}`,
  };
}
