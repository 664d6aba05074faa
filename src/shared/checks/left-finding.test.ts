import { expect, test } from 'vitest';
import library from 'virtual:library';
import { docWith, h, p } from '../policy/builders';
import { policyContext } from '../policy/context';
import type { PolicyBlock } from '../policy/nodes';
import { runChecks } from './index';
import { leftAs } from './left-finding';
import { leftOverMarker } from './left-over-marker';

const blank = p('Sign here, at the end of the page: TODO');

test('a finding stays left when its paragraph moves or is edited a little', () => {
  expect(counted(h('More'), p('New.'), blank)).toEqual([]);
  expect(counted(p('Please sign here, at the very end of the page: TODO'))).toEqual([]);
});

test('the same words in another paragraph are another finding', () => {
  expect(counted(blank, p('Our phone number is TODO'))).toEqual(['Our phone number is TODO']);
  expect(counted(blank, p('TODO'))).toEqual(['TODO']);
  expect(counted(h('TODO'))).toEqual(['TODO']);
});

test('it counts again when most of its paragraph is written anew', () => {
  expect(counted(p('Our company has the number TODO'))).toHaveLength(1);
});

/** The paragraphs of the findings that count, after the one in `blank` was left. */
function counted(...blocks: readonly PolicyBlock[]): readonly string[] {
  const [first] = findingsIn([], blank);
  if (first === undefined) throw new Error('There is nothing to leave.');
  return findingsIn([leftAs(first, 'It is filled in by hand.')], ...blocks)
    .filter(({ ignored }) => ignored === undefined)
    .map(({ paragraph }) => paragraph);
}

function findingsIn(ignored: readonly ReturnType<typeof leftAs>[], ...blocks: readonly PolicyBlock[]) {
  const context = policyContext(docWith({ ignored }, ...blocks), library, '2026-11-22');
  return runChecks(context, { library, otherNames: [] }, { checks: [leftOverMarker] });
}
