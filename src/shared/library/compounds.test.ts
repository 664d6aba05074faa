import { expect, test } from 'vitest';
import { endingsOf, nearestParts, partsOf } from './compounds';

const known = new Set([
  'uppgifter',
  'person',
  'konto',
  'ansvarig',
  'lagring',
  'tider',
  'ring',
  'företag',
  'namn',
]);

test.each([
  ['personuppgifter', ['uppgifter']],
  ['personuppgiftsansvarig', ['ansvarig']],
  ['uppgifter', []],
  ['lagring', []],
  ['lagringstider', ['tider']],
  ['namn', []],
])('%s ends in %j', (word, endings) => {
  expect(endingsOf(word, known)).toEqual(endings);
});

test.each([
  ['kontouppgifter', ['konto', 'uppgifter']],
  ['lagringstider', ['lagring', 'tider']],
  ['företagsnamn', ['företag', 'namn']],
  ['uppgifter', null],
  ['hemligheter', null],
])('%s is made of %j', (word, parts) => {
  expect(partsOf(word, known)).toEqual(parts);
});

test.each([
  ['lagringsplats', ['lagring']],
  ['molnlagring', ['lagring']],
  ['personansvar', ['person']],
  ['kontolagring', ['konto', 'lagring']],
  ['namnbyte', []],
  ['zebror', []],
])('%s has in common with the known words %j', (word, parts) => {
  expect(nearestParts(word, known)).toEqual(parts);
});
