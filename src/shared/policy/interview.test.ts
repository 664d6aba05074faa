import { expect, test } from 'vitest';
import type { InterviewQuestion } from '../library/types';
import { clause, docWith, h, p, passage } from './builders';
import { policyContext } from './context';
import { askedQuestions, effectBetween, withAnswer } from './interview';
import type { Conditions } from './nodes';

const words = (en: string) => ({ en, sv: en, 'zh-Hant': en });
const option = (id: string, ...conditions: readonly string[]) => ({
  id,
  label: words(id),
  when: null,
  conditions,
});
const where: InterviewQuestion = {
  id: 'where',
  kind: 'any_of',
  group: 'people',
  question: words('Where?'),
  when: null,
  options: [option('eu', 'serves_eu'), { ...option('sweden', 'serves_sweden'), when: 'serves_eu' }],
};
const ads: InterviewQuestion = {
  ...where,
  id: 'ads',
  kind: 'one_of',
  options: [option('none'), option('plain', 'shows_ads'), option('aimed', 'shows_ads', 'targets_ads')],
};
const cookies: InterviewQuestion = {
  ...where,
  id: 'cookies',
  kind: 'yes_no',
  when: 'serves_eu',
  options: [option('cookies', 'uses_cookies')],
};
const policy = (conditions: Conditions) =>
  docWith(
    { conditions },
    h('About'),
    clause('eu', 'serves_eu', p('Europe')),
    clause('else', 'not serves_eu', p('Elsewhere')),
    clause('always', null, p('Always'), passage('serves_eu', p('A part'))),
  );
const contextWith = (conditions: Conditions) =>
  policyContext(policy(conditions), { placeholders: [], laws: [] }, '2026-11-22');
const asked = (conditions: Conditions) =>
  askedQuestions([where, ads, cookies], contextWith(conditions)).map(
    ({ question, options, chosen, isAnswered }) => [
      question.id,
      options.map(({ id }) => id),
      [...chosen],
      isAnswered,
    ],
  );

test('a follow-up, and an option of its own, come only where they matter', () => {
  expect(asked({})).toEqual([
    ['where', ['eu'], [], false],
    ['ads', ['none', 'plain', 'aimed'], ['none'], false],
  ]);
  expect(asked({ serves_eu: true, uses_cookies: false })).toEqual([
    ['where', ['eu', 'sweden'], ['eu'], true],
    ['ads', ['none', 'plain', 'aimed'], ['none'], false],
    ['cookies', ['cookies'], [], true],
  ]);
});

test('of an exclusive choice exactly the option that fits all answers is chosen', () => {
  expect(asked({ shows_ads: true })[1]).toEqual(['ads', ['none', 'plain', 'aimed'], ['plain'], true]);
  expect(asked({ shows_ads: true, targets_ads: true })[1]?.[2]).toEqual(['aimed']);
  // No option says that; nothing is chosen rather than something wrong.
  expect(asked({ targets_ads: true })[1]?.[2]).toEqual([]);
});

const answer = (before: Conditions, question: InterviewQuestion, ...chosen: readonly string[]) =>
  withAnswer([where, ads, cookies], contextWith(before), question, new Set(chosen));

test('an answer decides every condition of its question, and no other', () => {
  const before = { shows_ads: true, targets_ads: true, uses_cookies: true };
  expect(answer(before, ads, 'plain')).toEqual({ ...before, targets_ads: false });
  expect(answer({}, ads, 'none')).toEqual({ shows_ads: false, targets_ads: false });
  expect(answer({ serves_eu: true }, cookies, 'cookies')).toEqual({ serves_eu: true, uses_cookies: true });
});

test('what an answer makes disappear counts no more; what was never asked stays', () => {
  const before = { serves_eu: true, serves_sweden: true, uses_cookies: true, shows_ads: true, other: true };
  expect(answer(before, where)).toEqual({ serves_eu: false, shows_ads: true, other: true });
});

test('the effect of an answer is what it switches on and off, and where it changes parts', () => {
  const effect = effectBetween(contextWith({}), contextWith({ serves_eu: true }));
  expect(effect).toEqual({ on: [1], off: [2], parts: [3] });
  expect(effectBetween(contextWith({}), contextWith({ uses_cookies: true }))).toEqual({
    on: [],
    off: [],
    parts: [],
  });
});
