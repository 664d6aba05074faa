import { expect, test } from 'vitest';
import { closeGaps, removed } from './close-gaps';
import type { ResolvedBlock } from './resolved';

/** `2A 3B text -`: headings by level and name, words, a rule `-`, and what was switched off `x`. */
function read(sketch: string): (ResolvedBlock | typeof removed)[] {
  return sketch.split(' ').flatMap((word): (ResolvedBlock | typeof removed)[] => {
    if (word === '') return [];
    if (word === 'x') return [removed];
    if (word === '-') return [{ type: 'horizontalRule' }];
    const heading = /^([234])(.+)$/u.exec(word);
    const content = [{ type: 'text' as const, text: heading?.[2] ?? word }];
    if (heading === null) return [{ type: 'paragraph', content }];
    return [{ type: 'heading', level: Number(heading[1]) as 2 | 3 | 4, content }]; // As the pattern says.
  });
}

test.each([
  ['nothing was switched off', '2A a 3B b 2C c', '2A a 3B b 2C c'],
  ['something between words', '2A a x b', '2A a b'],
  ['all below a heading', '2A x 2B b', '2B b'],
  ['all below the last heading', '2A a 2B x', '2A a'],
  ['everything', '2A x', ''],
  ['several parts below one heading', '2A x x x 2B b', '2B b'],
  ['what stood after words', '2A a x 2B b', '2A a 2B b'],
  ['what stood before words', '2A x a', '2A a'],
  ['what stood above a subheading with words', '2A x 3B b', '2A 3B b'],
  ['all below a subheading', '2A a 3B x 2C c', '2A a 2C c'],
  ['all below a subheading that was all there was', '2A 3B x 2C c', '2C c'],
  ['a chain of headings', '2A 3B 4C x', ''],
  ['one subheading of two', '2A 3B x 3C c', '2A 3C c'],
  ['the other subheading of two', '2A 3B b 3C x 2D d', '2A 3B b 2D d'],
  ['both subheadings', '2A 3B x 3C x 2D d', '2D d'],
  ['a deep heading before a shallow one', '2A 4B x 3C c', '2A 3C c'],
  ['an empty section of the author at the end', '2A a 2B', '2A a 2B'],
  ['an empty section of the author after what is gone', '2A x 2B', '2B'],
  ['an empty section of the author before what is gone', '2A 2B x', '2A'],
  ['an empty subsection of the author before what is gone', '2A 3B 2C x', '2A 3B'],
  ['an empty subsection of the author beside what is gone', '2A 3B 3C x 2D d', '2A 3B 2D d'],
  ['an empty subsection of the author after what is gone', '2A x 3B 2C c', '2A 3B 2C c'],
  ['a rule between words', 'a - x b', 'a - b'],
  ['all between two rules', 'a - x - b', 'a - b'],
  ['a section between two rules', '2A a - 2B x - 2C c', '2A a - 2C c'],
  ['all after a rule', 'a - x', 'a'],
  ['all before a rule', 'x - a', 'a'],
  ['all of a section that ends with a rule', '2A x - 2B b', '2B b'],
  ['rules that the author put side by side', 'a - - b -', 'a - - b -'],
])('%s: %s', (_name, before, after) => {
  expect(closeGaps(read(before))).toEqual(read(after));
});
