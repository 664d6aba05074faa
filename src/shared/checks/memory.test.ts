import { expect, test } from 'vitest';
import { createMemory } from './memory';
import type { TextBlock } from './text-block';

const block = (text: string): TextBlock => ({
  path: [0],
  level: null,
  inside: 'text',
  introduction: '',
  clause: null,
  text,
  pieces: [],
  language: 'en',
});

test('a block is read again only when its text is new, or was gone in the run before', () => {
  const reads: string[] = [];
  const read = ({ text }: TextBlock): number => reads.push(text);
  const memory = createMemory();
  const run = (...texts: readonly string[]) => {
    for (const text of texts) memory.read(block(text), read);
    memory.forgetUnused();
    return reads.splice(0);
  };
  expect(run('a', 'b', 'a')).toEqual(['a', 'b']);
  expect(run('a', 'c')).toEqual(['c']);
  expect(run('a', 'b')).toEqual(['b']);
});

test('what one reader gave is not given to another', () => {
  const memory = createMemory();
  expect(memory.read(block('abc'), ({ text }) => text.length)).toBe(3);
  expect(memory.read(block('abc'), ({ text }) => text.toUpperCase())).toBe('ABC');
});
