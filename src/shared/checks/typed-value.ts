import type { PolicyContext } from '../policy/context';
import { isTyped, type TextBlock } from './text-block';

/**
 * Where a block has the value of a detail as typed words: a name, an e-mail or web address, a phone number. Null where
 * it has none; other types of values, and very short ones, are not looked for.
 */
export function typedValueIn(
  block: TextBlock,
  key: string,
  context: PolicyContext,
): { readonly from: number; readonly to: number } | null {
  const value = context.value(key);
  if (typeof value !== 'string' || value.length < 3) return null;
  if (!['text', 'email', 'url', 'phone'].includes(context.definition(key).type)) return null;
  const from = block.text.indexOf(value);
  const to = from + value.length;
  return from >= 0 && isTyped(block, from, to) ? { from, to } : null;
}
