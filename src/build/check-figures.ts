import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Check, CheckKnowledge } from '../shared/checks/check';
import { checks, runChecks } from '../shared/checks/index';
import { createMemory } from '../shared/checks/memory';
import { obsoleteReferenceFigures } from '../shared/checks/obsolete-reference-sentences.test-tool';
import { languages } from '../shared/language';
import { clauseBlock, optionalParts, samplePolicy } from '../shared/library/assemble';
import { compileLibrary } from '../shared/library/compile';
import type { Library } from '../shared/library/types';
import { docWith, p } from '../shared/policy/builders';
import { policyContext } from '../shared/policy/context';
import type { PolicyDocument } from '../shared/policy/nodes';
import { mapNodes, plainText } from '../shared/policy/walk';
import { fixFigures } from './fix-figures';
import { lawCoverageFigures } from './law-coverage-figures';
import { readLibraryFiles } from './library-plugin';
import type { Figure } from './library-figures';
import { plantNames } from './planted-names';
import { recallOnSources, type SourceRecall } from './source-recall';

/** Day on which the figures are taken, so that they are the same tomorrow. */
export const figuresDay = '2026-11-22';

/** What `npm run test:checks` prints. `sources` is the folder with the texts of the source policies, if there is one. */
export async function checkFigures(sources: string): Promise<readonly Figure[]> {
  const { library, problems } = compileLibrary(await readLibraryFiles(resolve('templates')));
  if (library === null) throw new Error(problems.map(({ text }) => text).join('\n'));
  const knowledge: CheckKnowledge = { library, otherNames: [] };
  const recall = recallOnSources(sources, knowledge, figuresDay);
  return [
    ...recallFigures(recall),
    ...plantedFigures(library),
    ...falseAlarms(library, knowledge),
    ...dateFigures(),
    ...coverageFigures(library),
    ...fixFigures(knowledge, recall, figuresDay),
    ...speedFigures(library, knowledge),
    ...hostileFigures(knowledge),
  ];
}

function recallFigures(recall: SourceRecall | null): readonly Figure[] {
  const names = ['known faults found at their line', 'rules that find at least one', 'other errors'] as const;
  if (recall === null) return names.map((name) => [name, 'skipped: no source texts', '']);
  const { defects, missed, otherErrors } = recall;
  const found = defects.length - missed.length;
  const rules = new Set(defects.map(({ rule }) => rule));
  const silent = [...rules].filter((rule) =>
    defects.filter((each) => each.rule === rule).every((each) => missed.includes(each)),
  );
  return [
    [
      names[0],
      `${found} of ${defects.length} (${Math.floor((100 * found) / defects.length)} %)`,
      '85 % or more',
    ],
    [names[1], `${rules.size - silent.length} of ${rules.size}`, 'all'],
    [names[2], String(otherErrors.length), '40 or fewer'],
  ];
}

function plantedFigures(library: Library): readonly Figure[] {
  const { planted, found } = plantNames(library, figuresDay);
  return [['planted names, addresses and domains found', `${found} of ${planted}`, '95 % or more']];
}

function dateFigures(): readonly Figure[] {
  const { dead, found, current, falseAlarms: alarms } = obsoleteReferenceFigures();
  return [
    ['dead references found', `${found} of ${dead}`, '60 of 60'],
    ['current references found by mistake', `${alarms} of ${current}`, '0 of 60'],
  ];
}

function coverageFigures(library: Library): readonly Figure[] {
  const { requirements, removedExactly, mended } = lawCoverageFigures(library);
  return [
    ['requirements of laws, in three languages', String(requirements), ''],
    ['taken out of a policy, exactly that one turns red', String(removedExactly), 'all'],
    ['green again with the clause that is offered', String(mended), 'all'],
  ];
}

/** Findings in the finished samples of all templates. */
function falseAlarms(library: Library, knowledge: CheckKnowledge): readonly Figure[] {
  const findings = library.templates.flatMap((template) =>
    languages.flatMap((language) =>
      runChecks(policyContext(samplePolicy(library, template, language), library, figuresDay), knowledge),
    ),
  );
  const number = (severity: string) => findings.filter((each) => each.severity === severity).length;
  const samples = library.templates.length * languages.length;
  return [
    [`errors in the ${samples} finished samples`, String(number('error')), '0'],
    ['warnings there', String(number('warning')), ''],
    ['pieces of advice there', String(number('advice')), ''],
  ];
}

/** Words of the policy whose checks are timed. */
const WORDS = 10_000;
const ROUNDS = 9;

function speedFigures(library: Library, knowledge: CheckKnowledge): readonly Figure[] {
  const policy = wholeLibrary(library);
  const check = (document: PolicyDocument, options: Parameters<typeof runChecks>[2]) =>
    runChecks(policyContext(document, library, figuresDay), knowledge, options);
  const rounds = Array.from({ length: ROUNDS }, (_, round) => {
    const memory = createMemory();
    const edited = withWordsInMiddle(policy, ` edited ${round}`);
    return {
      blocks: timed(() => check(policy, { checks: [] })),
      cold: timed(() => check(policy, { memory })),
      edit: timed(() => check(edited, { memory })),
    };
  });
  const median = (part: keyof (typeof rounds)[number]) =>
    rounds.map((round) => round[part]).sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
  const first = rounds[0]?.cold ?? 0;
  return [
    [`${WORDS} words, no check (baseline)`, `${median('blocks').toFixed(1)} ms`, ''],
    [`${WORDS} words, all checks, first time of all`, `${first.toFixed(0)} ms`, 'under 300 ms'],
    [`${WORDS} words, all checks, nothing remembered`, `${median('cold').toFixed(0)} ms`, 'under 300 ms'],
    [`${WORDS} words, after one edited paragraph`, `${median('edit').toFixed(1)} ms`, 'under 30 ms'],
  ];
}

/** Every clause of the library in English, everything answered yes; as often as it takes, never the same words twice. */
function wholeLibrary(library: Library): PolicyDocument {
  const clauses = library.clauses.map((each) =>
    clauseBlock(each, 'en', { headingShift: 0, parts: optionalParts(each.text.en) }),
  );
  const copy = (round: number) =>
    mapNodes(clauses, (node) => (node.type === 'text' ? { ...node, text: `${node.text} ${round}` } : node));
  const words = clauses.map(plainText).join(' ').split(/\s+/u).length;
  const rounds = Array.from({ length: Math.ceil(WORDS / words) }, (_, round) => copy(round));
  const conditions = Object.fromEntries(library.conditions.map(({ key }) => [key, true]));
  return docWith({ conditions }, ...(rounds.flat() as PolicyDocument['content'])); // Clauses for clauses.
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

/** Texts that make a careless pattern slow. */
export const hostilePieces: readonly string[] = [
  '[',
  '(',
  '((]',
  '{{',
  '<',
  ' ',
  '\u00A0',
  '\n',
  'a',
  'A',
  'Ab ',
  'a ',
  'a, ',
  'a. ',
  'A. ',
  '.',
  ',',
  '-',
  '_',
  '“',
  '「',
  '，',
  '。',
  '我們',
  '資料，',
  '1',
  '1.',
  '1 day ',
  '@',
  'a@a.',
  'http://',
  'www.',
  'the the ',
  'we share ',
  'not ',
  'see section ',
  'Ltd ',
  'och ',
  'å',
  '\uFFFC',
];

/** The slowest check on texts of 100,000 characters in one paragraph. */
function hostileFigures(knowledge: CheckKnowledge): readonly Figure[] {
  const times = hostilePieces.flatMap((piece) => {
    const text = piece.repeat(Math.ceil(HOSTILE_CHARACTERS / piece.length));
    return languages.flatMap((language) => {
      const context = policyContext(docWith({ language }, p(text)), knowledge.library, figuresDay);
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
