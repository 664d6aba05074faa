import { expect, test } from 'vitest';
import { endingsOf, partsOf } from './compounds';

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
