import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../language';
import { durationUnits } from './definition';
import { formatTable, formatValue, isEmptyValue, parseValue, validateValue } from './index';
import { readValue } from './read-value';
import { definitions, laws } from './sample-definitions';

const context = { today: '2026-11-21', laws: Object.values(laws) };
const definition = fc.constantFrom(...Object.values(definitions));
const language = fc.constantFrom(...languages);

/** Any JSON, and JSON that is nearly a value, which reaches further into the code. */
const json = fc.oneof(
  fc.jsonValue(),
  fc.jsonValue({ stringUnit: 'binary' }),
  fc.record({ amount: fc.jsonValue(), unit: fc.oneof(fc.constantFrom(...durationUnits), fc.string()) }),
  fc.record({ street: fc.jsonValue(), postalCode: fc.string(), city: fc.string(), country: fc.string() }),
  fc.record({ name: fc.string(), address: fc.jsonValue(), email: fc.emailAddress() }),
  fc.array(fc.oneof(fc.string(), fc.webUrl())),
  fc.array(
    fc.dictionary(
      fc.constantFrom('category', 'country', 'period', '__proto__'),
      fc.oneof(fc.string(), fc.jsonValue()),
    ),
  ),
  fc.oneof(fc.emailAddress(), fc.webUrl(), fc.stringMatching(/^[-+\d ./()年月日天[\]{}@a-z]{0,40}$/)),
);

describe('any JSON', () => {
  test('can be validated and formatted in any type and language', () => {
    fc.assert(
      fc.property(definition, json, language, (each, value, shownIn) => {
        const shown = formatValue(each, value, shownIn);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cs}]/u);
        for (const problem of validateValue(each, value, context)) expect(problem.text).toMatch(/[^ ]$/u);
        if (each.type === 'table') formatTable(each, value, shownIn);
      }),
      { numRuns: 3000 },
    );
  });

  test('can be read from a file', () => {
    fc.assert(
      fc.property(definition, json, language, (each, value, writtenIn) => {
        const result = readValue(each, value, writtenIn);
        if (result.ok) validateValue(each, result.value, context);
      }),
      { numRuns: 2000 },
    );
  });

  test('nested a hundred thousand levels deep is no trouble', () => {
    let deep: unknown = 'x';
    for (let level = 0; level < 100_000; level += 1) deep = level % 2 === 0 ? [deep] : { a: deep };
    for (const each of Object.values(definitions)) {
      isEmptyValue(each, deep);
      formatValue(each, deep, 'en');
      expect(validateValue(each, deep, context)).not.toEqual([]);
    }
  });
});

describe('any text', () => {
  test('can be typed, and is kept where it is not understood', () => {
    fc.assert(
      fc.property(definition, fc.string({ unit: 'grapheme' }), language, (each, typed, typedIn) => {
        const value = parseValue(each, typed, typedIn);
        const isWrong = validateValue(each, value, context).some(({ severity }) => severity === 'error');
        return typeof value !== 'string' || !isWrong || squashed(value) === squashed(typed);
      }),
      { numRuns: 3000 },
    );
  });

  test('of half a million characters takes no more than moments', () => {
    const seeds = [
      'a',
      '1',
      ' ',
      '\n',
      '[',
      '{{',
      '@',
      'a@',
      '.',
      'a.',
      ',',
      'lorem ',
      '　',
      '-',
      '+',
      '(',
      '\t',
      '年',
      'at ',
      '\u0301',
      'https://',
      '\\',
    ];
    const texts = seeds.flatMap((seed) => {
      const long = seed.repeat(Math.ceil(500_000 / seed.length));
      return [long, `a@${long}`, `https://${long}`, `${long}!`];
    });
    for (const each of Object.values(definitions)) {
      for (const typed of texts) {
        for (const value of [parseValue(each, typed, 'en'), typed]) {
          expect(validateValue(each, value, context).length).toBeLessThanOrEqual(10);
        }
      }
    }
  });
});

describe('what is formatted', () => {
  test('reads back to the same period in each language', () => {
    const period = fc.record({
      amount: fc.integer({ min: 1, max: 1_000_000 }),
      unit: fc.constantFrom(...durationUnits),
    });
    fc.assert(
      fc.property(period, language, (value, shownIn) => {
        const shown = formatValue(definitions.duration, value, shownIn);
        expect(parseValue(definitions.duration, shown, shownIn)).toEqual(value);
      }),
    );
  });

  test('reads back to the same day in each language', () => {
    const day = fc
      .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, language, (value, shownIn) => {
        const shown = formatValue(definitions.date, value, shownIn);
        expect(parseValue(definitions.date, shown, shownIn)).toBe(value);
      }),
      { numRuns: 1000 },
    );
  });

  test('reads back to the same whole number in each language', () => {
    fc.assert(
      fc.property(fc.integer(), language, (value, shownIn) => {
        const shown = formatValue(definitions.integer, value, shownIn);
        expect(parseValue(definitions.integer, shown, shownIn)).toBe(value);
      }),
    );
  });
});

/** Text without what parsing may change: white space, kinds of hyphens, widths of characters. */
function squashed(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\s\p{Pd}\u2212]+/gu, '');
}
