import { describe, expect, test } from 'vitest';
import { matchesPattern, patternFault } from './pattern';
import { definitions } from './sample-definitions';
import { placeholderDefinitionSchema, valueSchema } from './schema';

const text = { key: 'company_name', type: 'text', label: { en: 'Company name' }, group: 'business' };
const options = [{ id: 'a', label: { en: 'A' } }];
const columns = [{ key: 'a', label: { en: 'A' }, type: 'text', required: true }];

describe('the schema of definitions', () => {
  test.each(Object.values(definitions).map((definition) => [definition.type, definition] as const))(
    'accepts %s as it is',
    (_type, definition) => {
      expect(placeholderDefinitionSchema.parse(definition)).toEqual(definition);
    },
  );

  test('accepts labels in several languages, help, example and default', () => {
    const whole = {
      ...text,
      label: { en: 'Name', sv: 'Namn', 'zh-Hant': '名稱' },
      help: { en: 'Who is behind the policy.' },
      example: 'Acme Ltd',
      default: '',
      maxLength: 80,
      pattern: '[A-Z].*',
    };
    expect(placeholderDefinitionSchema.parse(whole)).toEqual(whole);
  });

  test.each([
    ['an unknown type', { ...text, type: 'colour' }],
    ['an unknown property', { ...text, script: 'x' }],
    ['a constraint of another type', { ...text, type: 'email', maxLength: 10 }],
    ['a key with capitals', { ...text, key: 'CompanyName' }],
    ['a key that every object has', { ...text, key: 'constructor' }],
    ['a key that is the prototype', { ...text, key: '__proto__' }],
    ['a key of 65 characters', { ...text, key: 'a'.repeat(65) }],
    ['no English label', { ...text, label: { sv: 'Namn' } }],
    ['a blank label', { ...text, label: { en: '  ' } }],
    ['a label on two lines', { ...text, label: { en: 'Company\nname' } }],
    ['a label in an unknown language', { ...text, label: { en: 'Name', tlh: 'pong' } }],
    ['a label without end', { ...text, label: { en: 'x'.repeat(201) } }],
    ['an unknown group', { ...text, group: 'secrets' }],
    ['a pattern that does not compile', { ...text, pattern: '[a' }],
    ['a pattern that can hang', { ...text, pattern: '(a+)+$' }],
    ['a pattern of 101 characters', { ...text, pattern: 'a'.repeat(101) }],
    ['a pattern that is no text', { ...text, pattern: { test: 1 } }],
    ['no options', { ...text, type: 'choice' }],
    ['empty options', { ...text, type: 'choice', options: [] }],
    ['two options of one id', { ...text, type: 'choices', options: [...options, ...options] }],
    ['two columns of one key', { ...text, type: 'table', columns: [...columns, ...columns] }],
    [
      'thirteen columns',
      {
        ...text,
        type: 'table',
        columns: Array.from({ length: 13 }, (_, index) => ({ ...columns[0], key: `c${index}` })),
      },
    ],
    ['a list of lists', { ...text, type: 'list', item: 'list' }],
    ['a least number above the greatest', { ...text, type: 'integer', min: 5, max: 4 }],
    [
      'a ceiling without a unit',
      { ...text, type: 'duration', ceilings: [{ law: 'gdpr', max: 30, reference: 'Art. 12' }] },
    ],
    ['an example of no value', { ...text, example: { deep: { er: 'x' } } }],
    ['no object', 'text'],
    ['nothing', null],
  ])('refuses %s', (_what, definition) => {
    expect(placeholderDefinitionSchema.safeParse(definition).success).toBe(false);
  });
});

describe('the schema of values', () => {
  test.each([
    ['text', ''],
    ['a number', 1.5],
    ['a list', ['a', '']],
    ['a period', { amount: 30, unit: 'day' }],
    ['a period that only validation refuses', { amount: -1, unit: 'fortnight' }],
    ['an address', { street: 's', postalCode: '', city: 'c', region: 'r', country: 'SE' }],
    ['rows', [{ a: 'b' }, {}]],
    ['nothing yet', []],
  ])('keeps %s', (_what, value) => {
    expect(valueSchema.parse(value)).toEqual(value);
  });

  test.each([
    ['yes and no', true],
    ['null', null],
    ['lists of lists', [['a']]],
    ['mixed lists', ['a', { b: 'c' }]],
    ['objects in objects', { a: { b: 'c' } }],
    ['a list in a cell', [{ a: ['b'] }]],
    ['text without end', 'x'.repeat(100_001)],
    ['a list without end', Array.from({ length: 10_001 }, () => 'x')],
    ['rows without end', Array.from({ length: 10_001 }, () => ({}))],
  ])('refuses %s', (_what, value) => {
    expect(valueSchema.safeParse(value).success).toBe(false);
  });
});

describe('a value that tries to change the prototype', () => {
  test('comes out without it', () => {
    const value = valueSchema.parse(JSON.parse('{"__proto__": "x", "street": "y"}'));
    expect(Object.keys(value)).toEqual(['street']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });
});

describe('patterns', () => {
  test.each([
    String.raw`\d{6}-\d{4}`,
    '[A-Z]{2}[0-9]{8,12}',
    '[^|()]+',
    String.raw`\p{L}+ \(AB\)`,
    'a*b*c*',
    '',
  ])('%s can be used', (pattern) => {
    expect(patternFault(pattern)).toBeUndefined();
  });

  test.each([
    '(a+)+',
    'a|b',
    'a*a*a*a*',
    'a?a?a?a?',
    '(?=a)',
    'a{1000}',
    'a{0,1000}',
    '[z-a]',
    '[',
    '*',
    String.raw`\1`,
    String.raw`\q`,
  ])('%s cannot be used', (pattern) => {
    expect(patternFault(pattern)).toBeTypeOf('string');
  });

  test('ask for nothing where they cannot be used', () => {
    expect(matchesPattern('anything', '(a+)+')).toBe(true);
  });

  test('are quick for the worst text that is held against them', () => {
    expect(matchesPattern('a'.repeat(199), 'a*a*a*b')).toBe(false);
    expect(matchesPattern('a'.repeat(201), 'a*')).toBe(false);
  });
});
