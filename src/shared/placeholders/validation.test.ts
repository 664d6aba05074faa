import { describe, expect, test } from 'vitest';
import type { PlaceholderDefinition } from './definition';
import { isEmptyValue, placeholderKinds, validateValue } from './index';
import { definitions, laws } from './sample-definitions';

const context = { today: '2026-11-21', laws: [] };
const address = { street: 'Storgatan 1', postalCode: '111 22', city: 'Stockholm', country: 'SE' };
const company = { name: 'Acme GmbH', address: 'Hauptstr. 1, Berlin', email: 'eu@acme.de' };

function problems(
  definition: PlaceholderDefinition,
  value: unknown,
  theLaws = context.laws as readonly { id: string; name: string }[],
) {
  return validateValue(definition, value, { ...context, laws: theLaws }).map(
    ({ severity, code, text }) => `${severity} ${code}: ${text}`,
  );
}

function codes(definition: PlaceholderDefinition, value: unknown) {
  return validateValue(definition, value, context).map(({ code }) => code);
}

describe('an empty value', () => {
  test('has no problems in any type', () => {
    for (const definition of Object.values(definitions)) {
      for (const value of [undefined, null, '', '  ', [], {}, [''], [{}], [{ category: ' ' }]]) {
        expect(isEmptyValue(definition, value), `${definition.type} ${JSON.stringify(value)}`).toBe(true);
        expect(validateValue(definition, value, context)).toEqual([]);
      }
    }
  });

  test('is an address with nothing but a country', () => {
    expect(
      isEmptyValue(definitions.postal_address, { street: '', postalCode: '', city: '', country: 'SE' }),
    ).toBe(true);
    expect(
      isEmptyValue(definitions.postal_address, { street: '', postalCode: '', city: 'Lund', country: 'SE' }),
    ).toBe(false);
  });

  test('is neither the number 0 nor a period', () => {
    expect(isEmptyValue(definitions.integer, 0)).toBe(false);
    expect(isEmptyValue(definitions.duration, { amount: 0, unit: 'day' })).toBe(false);
  });
});

describe('a value of the wrong shape', () => {
  test.each(Object.values(definitions).map((definition) => [definition.type, definition] as const))(
    'is an error in %s',
    (_type, definition) => {
      for (const value of [true, [[1]], { a: { b: [1] } }, [{ a: 1 }, 2]]) {
        const [first] = validateValue(definition, value, context);
        expect({ value, severity: first?.severity }).toEqual({ value, severity: 'error' });
      }
    },
  );
});

describe('a period with legal limits', () => {
  const deadline = definitions.duration;
  const { gdpr, ccpa, pdpa } = laws;
  const days = (amount: number) => ({ amount, unit: 'day' });

  test('is held against the laws that apply, and names them', () => {
    expect(problems(deadline, days(45), [gdpr])).toEqual([
      'error duration-above-law: GDPR Art. 12(3) gives one month at most; 45 days is longer.',
    ]);
    expect(problems(deadline, days(60), [ccpa])).toEqual([
      'error duration-above-law: CCPA § 1798.130(a)(2) gives 45 days at most; 60 days is longer.',
    ]);
    expect(problems(deadline, days(30), [gdpr, ccpa, pdpa])).toEqual([
      'error duration-above-law: Taiwan PDPA Art. 13 gives 15 days at most; 30 days is longer.',
    ]);
  });

  test('may be as long as it likes where no law applies', () => {
    expect(problems(deadline, days(400), [])).toEqual([]);
  });

  test.each([
    [{ amount: 30, unit: 'day' }, true],
    [{ amount: 31, unit: 'day' }, false],
    [{ amount: 720, unit: 'hour' }, true],
    [{ amount: 721, unit: 'hour' }, false],
    [{ amount: 1, unit: 'month' }, true],
    [{ amount: 2, unit: 'month' }, false],
  ])('%j is within one month: %s', (value, isWithin) => {
    expect(problems(deadline, value, [gdpr]).length === 0).toBe(isWithin);
  });

  test('counts twelve months as one year', () => {
    const yearly: PlaceholderDefinition = {
      ...deadline,
      ceilings: [{ law: 'gdpr', max: { amount: 1, unit: 'year' }, reference: 'Art. 0' }],
    };
    const monthly: PlaceholderDefinition = {
      ...deadline,
      ceilings: [{ law: 'gdpr', max: { amount: 12, unit: 'month' }, reference: 'Art. 0' }],
    };
    expect(problems(yearly, { amount: 12, unit: 'month' }, [gdpr])).toEqual([]);
    expect(problems(monthly, { amount: 1, unit: 'year' }, [gdpr])).toEqual([]);
    expect(problems(monthly, { amount: 366, unit: 'day' }, [gdpr])).toHaveLength(1);
  });
});

describe('a postal address', () => {
  test('is good when whole', () => {
    expect(problems(definitions.postal_address, address)).toEqual([]);
    expect(problems(definitions.postal_address, { ...address, region: 'Stockholms län' })).toEqual([]);
  });

  test('names each part that is missing', () => {
    expect(
      problems(definitions.postal_address, { street: 'Storgatan 1', postalCode: '', city: ' ', country: '' }),
    ).toEqual([
      'error missing: Postal code is missing. People need the whole address to write to you.',
      'error missing: City is missing. People need the whole address to write to you.',
      'error missing: Country is missing. People need the whole address to write to you.',
    ]);
  });

  test.each(['HK', 'AE', 'IE'])('needs no postal code in %s', (country) => {
    expect(problems(definitions.postal_address, { ...address, postalCode: '', country })).toEqual([]);
  });

  test('needs a country code and parts without gaps', () => {
    expect(codes(definitions.postal_address, { ...address, country: 'Sweden' })).toEqual([
      'country-not-code',
    ]);
    expect(codes(definitions.postal_address, { ...address, street: '[street]' })).toEqual([
      'left-over-marker',
    ]);
    expect(codes(definitions.postal_address, { ...address, street: 'Storgatan 1\nBox 2' })).toEqual([
      'line-break',
    ]);
    expect(codes(definitions.postal_address, { ...address, street: 12 })).toEqual(['missing']);
  });
});

describe('a company', () => {
  test('is good when whole', () => {
    expect(problems(definitions.company, company)).toEqual([]);
  });

  test('names the part that is wrong', () => {
    expect(problems(definitions.company, { ...company, address: '', email: 'eu at acme' })).toEqual([
      'error missing: Address: This is empty. Fill it in.',
      'error email-spelled-out: E-mail: “eu at acme” is spelled out. Write it with @ and dots, as in privacy@company.com.',
    ]);
    expect(codes(definitions.company, { ...company, email: 'acme@gmail.com' })).toEqual(['email-free-mail']);
  });
});

describe('lists and tables', () => {
  test('say which entry is wrong', () => {
    const countries: PlaceholderDefinition = { ...definitions.list, item: 'country' };
    expect(problems(countries, ['SE', 'Sweden', 'Congo'])).toEqual([
      'error country-not-code: Entry 2: “Sweden” has to be stored as a code. Choose Sweden (SE) from the list.',
      'error country-ambiguous: Entry 3: “Congo” can mean Congo - Kinshasa (CD) or Congo - Brazzaville (CG). Choose one from the list.',
    ]);
  });

  test('leave blank entries and rows alone', () => {
    expect(codes(definitions.list, ['name', '', ' '])).toEqual([]);
    expect(
      codes(definitions.table, [
        { category: '', country: '', period: '' },
        { category: 'Logs', period: '30 day' },
      ]),
    ).toEqual([]);
  });

  test('have at most 200 entries, and at most 10 problems are told', () => {
    expect(
      codes(
        definitions.list,
        Array.from({ length: 201 }, (_, index) => `entry ${index}`),
      ),
    ).toEqual(['list-too-long']);
    expect(
      codes(
        definitions.list,
        Array.from({ length: 50 }, (_, index) => `[entry ${index}]`),
      ),
    ).toHaveLength(10);
    expect(
      codes(
        definitions.table,
        Array.from({ length: 201 }, () => ({ category: 'x', period: '1 day' })),
      ),
    ).toEqual(['list-too-long']);
  });

  test('warn about columns that the table does not have', () => {
    expect(problems(definitions.table, [{ category: 'Logs', period: '30 day', colour: 'red' }])).toEqual([
      'warning table-unknown-column: The table has no column “colour”, so what is stored there is not shown.',
    ]);
  });
});

describe('constraints of the definition', () => {
  test('a pattern has to fit the whole text, and an example explains it', () => {
    const number: PlaceholderDefinition = {
      ...definitions.text,
      pattern: String.raw`\d{6}-\d{4}`,
      example: '556677-8899',
    };
    expect(problems(number, '556677-8899')).toEqual([]);
    expect(problems(number, 'SE 556677-8899')).toEqual([
      'error text-pattern: “SE 556677-8899” does not have the form that is asked for here, as in “556677-8899”.',
    ]);
  });

  test('free-mail warnings can be switched off', () => {
    expect(codes({ ...definitions.email, warnFreeMail: false }, 'acme@gmail.com')).toEqual([]);
    expect(codes({ ...definitions.email, warnFreeMail: true }, 'acme@gmail.com')).toEqual([
      'email-free-mail',
    ]);
  });

  test('a date may be old or to come unless the definition says otherwise', () => {
    const anyDay: PlaceholderDefinition = { ...definitions.date, notInFuture: false };
    expect(codes(anyDay, '2030-01-01')).toEqual([]);
    expect(codes(anyDay, '2001-01-01')).toEqual([]);
  });

  test('a number without limits may be any', () => {
    const { min: _min, max: _max, ...any } = definitions.integer;
    expect(codes(any, -1_000_000)).toEqual([]);
    expect(codes(any, 1.5)).toEqual(['integer-not-whole']);
    expect(codes(any, 1e300)).toEqual(['integer-too-large']);
  });

  test('stored text that could have been understood says how it is stored', () => {
    expect(codes(definitions.date, '21 November 2026')).toEqual(['date-not-iso']);
    expect(codes(definitions.language, 'Swedish')).toEqual(['language-not-tag']);
    expect(codes(definitions.country, 'se')).toEqual(['country-not-code']);
  });
});

describe('every type', () => {
  test('has a label of its own and knows its name', () => {
    const labels = Object.values(placeholderKinds).map(({ label }) => label);
    expect(new Set(labels).size).toBe(15);
    for (const [type, kind] of Object.entries(placeholderKinds)) expect(kind.type).toBe(type);
  });
});
