import { useRef } from 'react';

let visits = 0;

/**
 * Names each stay in a control, so that all that is typed in one stay is undone as one. No name
 * comes twice while the program runs, or a later stay would join an earlier one.
 */
export function useVisit(): { readonly begin: () => void; readonly id: () => string } {
  const current = useRef(0);
  const begin = (): void => {
    visits += 1;
    current.current = visits;
  };
  return {
    begin,
    id() {
      if (current.current === 0) begin();
      return `visit ${current.current}`;
    },
  };
}
