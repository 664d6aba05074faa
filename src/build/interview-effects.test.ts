import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { effectInWords } from '../shared/library/answer-effect';
import { assemblePolicy } from '../shared/library/assemble';
import { compileLibrary } from '../shared/library/compile';
import type { Library } from '../shared/library/types';
import { policyContext, type PolicyContext } from '../shared/policy/context';
import { askedQuestions, withAnswer } from '../shared/policy/interview';
import type { Conditions, PolicyDocument } from '../shared/policy/nodes';
import { outlineOf } from '../shared/policy/outline';
import { readLibraryFiles } from './library-plugin';

const { library } = compileLibrary(await readLibraryFiles(resolve('templates')));
if (library === null) throw new Error('The library has errors; the test of the shipped library lists them.');
const everyAnswer = Object.fromEntries(library.conditions.map(({ key }) => [key, true]));

test.each(library.templates)('in $id, every option of the interview says what it does', (template) => {
  const policy = assemblePolicy(library, template, template.language);
  // As it begins, with every question asked, and with nothing but a title.
  const starts: readonly (readonly [PolicyDocument, Conditions])[] = [
    [policy, policy.attrs.conditions],
    [policy, everyAnswer],
    [{ ...policy, content: [{ type: 'paragraph' }] }, policy.attrs.conditions],
  ];
  const silent = starts.flatMap(([document, conditions]) => silentOptions(library, document, conditions));
  expect(silent).toEqual([]);
});

/** The options that switch a condition and say nothing about it. */
function silentOptions(whole: Library, document: PolicyDocument, conditions: Conditions): readonly string[] {
  const answered = (answers: Conditions): PolicyContext =>
    policyContext({ ...document, attrs: { ...document.attrs, conditions: answers } }, whole, '2026-11-22');
  const context = answered(conditions);
  const outline = outlineOf(context, whole);
  return askedQuestions(whole.interview, context).flatMap(({ question, options, chosen }) =>
    options
      .filter((option) => {
        const others = [...chosen].filter((id) => id !== option.id && question.kind === 'any_of');
        const after = (ids: readonly string[]): PolicyContext =>
          answered(withAnswer(whole.interview, context, question, new Set(ids)));
        const words = effectInWords(after(others), after([...others, option.id]), whole, outline);
        return option.conditions.length > 0 && words === '';
      })
      .map(({ id }) => `${question.id}: ${id}`),
  );
}
