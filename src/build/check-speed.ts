import library from 'virtual:library';
import { performance } from 'node:perf_hooks';
import type { Check, CheckKnowledge } from '../shared/checks/check';
import { checks, runChecks } from '../shared/checks/index';
import { createMemory } from '../shared/checks/memory';
import { warmUpSteps } from '../shared/checks/warm-up';
import { languages } from '../shared/language';
import { wholeClause } from '../shared/library/assemble';
import { docWith, p } from '../shared/policy/builders';
import { policyContext } from '../shared/policy/context';
import type { Clause, PolicyDocument } from '../shared/policy/nodes';
import { mapNodes, plainText } from '../shared/policy/walk';
import { figuresDay } from './check-figures-day';
import { hostilePieces } from './hostile-pieces';
import type { Figure } from './library-figures';

const knowledge: CheckKnowledge = { library, otherNames: [] };

/** Words of the policy whose checks are timed. */
const WORDS = 10_000;
const ROUNDS = 9;
/** Edits of one paragraph after each run from the beginning. */
const EDITS = 3;

/** What one process measures, in milliseconds. */
export interface CheckTimes {
  /** Medians of the rounds: without checks, with nothing remembered, after an edit. */
  readonly none: number;
  readonly cold: number;
  readonly edited: number;
  /** The first run of all, in which the patterns are compiled. */
  readonly first: number;
}

/** How long the first policy takes after the warm-up of the window, in milliseconds; in a process of its own, too. */
export function firstPolicyTime(): number {
  const policy = longPolicy();
  for (const _ of warmUpSteps(library));
  return timed(() => runChecks(policyContext(policy, library, figuresDay), knowledge, {}));
}

/**
 * How long the checks take. To be bundled as the app is, because what runs module by module takes twice the time, and
 * to be called in a process that has run no check before.
 */
export function checkTimes(): CheckTimes {
  const policy = longPolicy();
  const check = (document: PolicyDocument, options: Parameters<typeof runChecks>[2]) =>
    runChecks(policyContext(document, library, figuresDay), knowledge, options);
  const rounds = Array.from({ length: ROUNDS }, (_, round) => {
    const memory = createMemory();
    const none = timed(() => check(policy, { checks: [] }));
    const cold = timed(() => check(policy, { memory }));
    const edits = Array.from({ length: EDITS }, (_edit, edit) => {
      const edited = withWordsInMiddle(policy, ` edited ${round} ${edit}`);
      return timed(() => check(edited, { memory }));
    });
    return { none, cold, edits };
  });
  return {
    none: median(rounds.map(({ none }) => none)),
    cold: median(rounds.map(({ cold }) => cold)),
    edited: median(rounds.flatMap(({ edits }) => edits)),
    first: rounds[0]?.cold ?? 0,
  };
}

/** The times of several processes, for the first policies and for all: the lowest and the highest of each. */
export function speedFigures(
  firstPolicies: readonly number[],
  runs: readonly CheckTimes[],
): readonly Figure[] {
  const figure = (what: string, times: readonly number[], aim?: number): Figure => {
    const met = times.filter((time) => time < (aim ?? Infinity)).length;
    const verdict =
      met === times.length ? 'met' : met === 0 ? 'missed' : `met in ${met} of ${times.length} runs`;
    return [
      `${WORDS} words, ${what}`,
      `${Math.min(...times).toFixed(0)} to ${Math.max(...times).toFixed(0)} ms`,
      aim === undefined ? '' : `under ${aim} ms: ${verdict}`,
    ];
  };
  const of = (part: keyof CheckTimes): readonly number[] => runs.map((run) => run[part]);
  return [
    figure('no check (baseline)', of('none')),
    figure('all checks, the first policy in the window', firstPolicies, 300),
    figure('all checks, nothing remembered', of('cold'), 300),
    figure('all checks, after one edited paragraph', of('edited'), 30),
    figure('all checks, first time in a process without a warm-up', of('first')),
  ];
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

/** The clauses of the library in English, as many as have so many words, with everything answered yes. */
function longPolicy(): PolicyDocument {
  const clauses: Clause[] = [];
  let words = 0;
  for (const each of library.clauses) {
    if (words >= WORDS) break;
    const block = wholeClause(each, 'en');
    clauses.push(block);
    words += plainText(block).split(/\s+/u).length;
  }
  if (words < WORDS) throw new Error(`The library has only ${words} words.`);
  const conditions = Object.fromEntries(library.conditions.map(({ key }) => [key, true]));
  return docWith({ conditions }, ...clauses);
}

function timed(run: () => unknown): number {
  const begin = performance.now();
  run();
  return performance.now() - begin;
}

/** The same policy with words added to the paragraph in its middle. */
function withWordsInMiddle(policy: PolicyDocument, words: string): PolicyDocument {
  let paragraphs = 0;
  mapNodes(policy.content, (node) => ((paragraphs += node.type === 'paragraph' ? 1 : 0), node));
  let seen = 0;
  const content = mapNodes(policy.content, (node) => {
    if (node.type !== 'paragraph') return node;
    seen += 1;
    const isMiddle = seen === Math.floor(paragraphs / 2);
    return isMiddle
      ? { ...node, content: [...(node.content ?? []), { type: 'text' as const, text: words }] }
      : node;
  });
  return { ...policy, content: content as PolicyDocument['content'] }; // Paragraphs for paragraphs.
}

/** Characters of each hostile text. */
const HOSTILE_CHARACTERS = 100_000;

/** The slowest check on texts of 100,000 characters in one paragraph. */
export function hostileFigures(): readonly Figure[] {
  const times = hostilePieces.flatMap((piece) => {
    const text = piece.repeat(Math.ceil(HOSTILE_CHARACTERS / piece.length));
    return languages.flatMap((language) => {
      const context = policyContext(docWith({ language }, p(text)), library, figuresDay);
      return checks.map((check: Check) => ({
        name: `${check.id} on “${JSON.stringify(piece).slice(1, -1)}”`,
        time: timed(() => runChecks(context, knowledge, { checks: [check] })),
      }));
    });
  });
  const slowest = times.reduce((worst, each) => (each.time > worst.time ? each : worst));
  return [
    [
      `slowest check on ${HOSTILE_CHARACTERS} hostile characters`,
      `${slowest.time.toFixed(0)} ms (${slowest.name})`,
      `under 1,000 ms: ${slowest.time < 1000 ? 'met' : 'missed'}`,
    ],
  ];
}
