import library from 'virtual:library';
import { performance } from 'node:perf_hooks';
import type { Check, CheckKnowledge } from '../shared/checks/check';
import { checks, runChecks } from '../shared/checks/index';
import { createMemory } from '../shared/checks/memory';
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

/** How long the checks take. To be bundled as the app is: what runs module by module takes twice the time. */
export function checkSpeed(): readonly Figure[] {
  return [...speedFigures(), ...hostileFigures()];
}

/** Words of the policy whose checks are timed. */
const WORDS = 10_000;
const ROUNDS = 9;
/** Edits of one paragraph after each run from the beginning. */
const EDITS = 3;

function speedFigures(): readonly Figure[] {
  const policy = longPolicy();
  const check = (document: PolicyDocument, options: Parameters<typeof runChecks>[2]) =>
    runChecks(policyContext(document, library, figuresDay), knowledge, options);
  const rounds = Array.from({ length: ROUNDS }, (_, round) => {
    const memory = createMemory();
    const blocks = timed(() => check(policy, { checks: [] }));
    const cold = timed(() => check(policy, { memory }));
    const edits = Array.from({ length: EDITS }, (_edit, edit) => {
      const edited = withWordsInMiddle(policy, ` edited ${round} ${edit}`);
      return timed(() => check(edited, { memory }));
    });
    return { blocks: [blocks], cold: [cold], edits };
  });
  const median = (part: keyof (typeof rounds)[number]): string => {
    const times = rounds.flatMap((round) => round[part]).sort((a, b) => a - b);
    return `${(times[Math.floor(times.length / 2)] ?? 0).toFixed(1)} ms (${(times[0] ?? 0).toFixed(1)} at best)`;
  };
  const first = rounds[0]?.cold[0] ?? 0;
  return [
    [`${WORDS} words, no check (baseline)`, median('blocks'), ''],
    [`${WORDS} words, all checks, first time of all`, `${first.toFixed(0)} ms`, 'under 300 ms'],
    [`${WORDS} words, all checks, nothing remembered`, median('cold'), 'under 300 ms'],
    [`${WORDS} words, after one edited paragraph`, median('edits'), 'under 30 ms'],
  ];
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
function hostileFigures(): readonly Figure[] {
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
      'under 1,000 ms',
    ],
  ];
}
