import { useEffect, useRef, useState, type RefObject } from 'react';

/** Where the focus goes in a line: into its field, or onto its button for removing it. */
type LinePart = 'field' | 'remove';

/**
 * Moves the focus to a line that was added, or that took the place of a removed one, once it is
 * shown. The lines are the elements with `data-line` in the one that the ref is given to.
 */
export function useLineFocus(): readonly [
  RefObject<HTMLDivElement | null>,
  (index: number, part: LinePart) => void,
] {
  const container = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState<{ readonly index: number; readonly part: LinePart } | null>(null);
  useEffect(() => {
    if (wanted === null) return;
    const lines = [...(container.current?.querySelectorAll('[data-line]') ?? [])];
    const line = lines[Math.min(wanted.index, lines.length - 1)];
    const field = line?.querySelector<HTMLElement>('input');
    const remove = line?.querySelector<HTMLElement>('button[data-secondary]');
    (wanted.part === 'remove' ? (remove ?? field) : field)?.focus();
  }, [wanted]);
  return [container, (index, part) => setWanted({ index, part })];
}
