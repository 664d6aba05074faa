import { expect, test } from 'vitest';
import { placeholderDefinitionSchema } from '../../shared/placeholders/schema';
import { isLabel, labelProblem, ownDefinition } from './own-definition';

test('a label becomes a definition with a key of its own', () => {
  expect(ownDefinition(' Opening hours ', 'text', [])).toEqual({
    key: 'own_opening_hours',
    type: 'text',
    label: { en: 'Opening hours' },
    group: 'own',
  });
  const taken = ['own_opening_hours', 'own_opening_hours_2'];
  expect(ownDefinition('Opening hours', 'text', taken).key).toBe('own_opening_hours_3');
  expect(ownDefinition('營業時間', 'text', []).key).toBe('own_detail');
});

test.each([
  ['with line breaks', 'Opening\r\nhours\u0007', 'Opening hours'],
  ['of a thousand letters', 'x'.repeat(1000), 'x'.repeat(200)],
  ['whose 200th character is half of a sign', `${'x'.repeat(199)}😀`, 'x'.repeat(199)],
  ['whose 200th character is white space', `${'x'.repeat(199)} y`, 'x'.repeat(199)],
])(
  'a pasted label %s is cleaned: the file used to be refused when it was opened again',
  (_name, typed, en) => {
    const definition = ownDefinition(typed, 'date', []);
    expect(definition.label).toEqual({ en });
    expect(placeholderDefinitionSchema.parse(definition)).toEqual(definition);
  },
);

test.each([
  ['Opening hours', true],
  ['', false],
  [' \n ', false],
  ['\u0000', false],
])('%j can be a label: %s', (typed, expected) => {
  expect(isLabel(typed)).toBe(expected);
});

test('a label that is too long is told so and is not cut behind the back of a person', () => {
  expect(labelProblem(` ${'x'.repeat(200)} `)).toBeNull();
  expect(labelProblem('x'.repeat(201))).toContain('201 characters');
});
