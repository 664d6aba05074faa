import { useState } from 'react';

/**
 * What a person is typing, kept as typed while the stored value follows with each key. When the
 * value changes from elsewhere (undo, another control), the draft follows it. `isStored` tells
 * whether the stored value is what a draft comes to; it must hold for `stored` itself.
 */
export function useDraft<Draft>(
  stored: Draft,
  isStored: (draft: Draft) => boolean,
): readonly [Draft, (draft: Draft) => void] {
  const [draft, setDraft] = useState(stored);
  if (draft === stored || isStored(draft)) return [draft, setDraft];
  setDraft(stored);
  return [stored, setDraft];
}
