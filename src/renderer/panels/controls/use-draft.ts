import { useState } from 'react';

/**
 * What a person is typing, kept as typed while the stored value follows with each key. When the
 * value changes from elsewhere (undo, another control), the draft follows it.
 */
export function useDraft(
  stored: string,
  read: (typed: string) => string,
): readonly [string, (typed: string) => void] {
  const [draft, setDraft] = useState(stored);
  if (draft !== stored && read(draft) !== stored) {
    setDraft(stored);
    return [stored, setDraft];
  }
  return [draft, setDraft];
}
