import { checkSubject } from '../shared/checks/index';
import type { CheckKnowledge, CheckSubject } from '../shared/checks/check';
import { applyFix, type Edit } from '../shared/checks/fix';
import { evidenceIn, lawCoverage, type CoverageItem } from '../shared/checks/coverage/law-coverage';
import { createMemory, type CheckMemory } from '../shared/checks/memory';
import { languages, type Language } from '../shared/language';
import { samplePolicy, wholeClause } from '../shared/library/assemble';
import type { Law, LawRequirement, Library } from '../shared/library/types';
import type { Values } from '../shared/placeholders/definition';
import { parseCondition, type ConditionExpression } from '../shared/policy/condition-expression';
import { policyContext } from '../shared/policy/context';
import type { PolicyDocument } from '../shared/policy/nodes';
import { someValue } from './some-value';

/** What happens to one requirement in one language when all that says it is taken out of a finished policy. */
export interface Removal {
  readonly id: string;
  readonly language: Language;
  /** The sample it was tried on, or "all clauses". */
  readonly policy: string;
  /** What else its law then lacks, and laws that ask for something else; empty where only this item turns red. */
  readonly alsoMissing: readonly string[];
  readonly turnsRed: boolean;
  /** Whether the offered fix makes it met again, with no clause twice; null where none is certain to. */
  readonly isMended: boolean | null;
}

export interface LawCoverageFigures {
  /** Requirements of all laws, each in every language. */
  readonly requirements: number;
  /** Of them, those that alone turn red when what says them is taken out. */
  readonly removedExactly: number;
  /** Of them, those that the offered clause turns green again. */
  readonly mended: number;
  readonly removals: readonly Removal[];
}

const today = '2026-11-22';

/**
 * Takes what says it out of a finished policy, for every requirement of every law in every language, or, to be quick,
 * for every `every`th of them.
 */
export function lawCoverageFigures(library: Library, every = 1): LawCoverageFigures {
  const samples = new Map(languages.map((language) => [language, samplesIn(library, language)]));
  const removals = library.laws
    .flatMap((law) => law.requirements.map((requirement) => ({ law, requirement })))
    .flatMap((each) => languages.map((language) => ({ ...each, language })))
    .filter((_each, index) => index % every === 0)
    .map(({ law, requirement, language }) =>
      removalOf(library, law, requirement, language, samples.get(language) ?? []),
    );
  return {
    requirements: removals.length,
    removedExactly: removals.filter((each) => each.turnsRed && each.alsoMissing.length === 0).length,
    mended: removals.filter(({ isMended }) => isMended === true).length,
    removals,
  };
}

/** The finished samples that a language has. */
export function samplesIn(library: Library, language: Language): readonly Sample[] {
  return library.templates.map((template) => ({
    name: template.id,
    document: samplePolicy(library, template, language),
    memory: createMemory(),
  }));
}

export interface Sample {
  readonly name: string;
  readonly document: PolicyDocument;
  readonly memory: CheckMemory;
}

/** Everything that the laws that apply want, as one list. */
export function itemsOf(
  library: Library,
  { document, memory }: Omit<Sample, 'name'>,
): readonly CoverageItem[] {
  return lawCoverage(subjectOf(library, document, memory)).flatMap(({ items }) => items);
}

export function subjectOf(library: Library, document: PolicyDocument, memory?: CheckMemory): CheckSubject {
  const knowledge: CheckKnowledge = { library, otherNames: [] };
  return checkSubject(policyContext(document, library, today), knowledge, memory);
}

function removalOf(
  library: Library,
  law: Law,
  requirement: LawRequirement,
  language: Language,
  samples: readonly Sample[],
): Removal {
  const sample =
    samples.find((each) => stateIn(itemsOf(library, each), requirement) === 'met') ??
    policyOfAllClauses(library, language, [law.when, requirement.when]);
  const before = itemsOf(library, sample);
  const document = withoutEvidence(library, sample, requirement);
  const after = itemsOf(library, { document, memory: sample.memory });
  const missing = after.filter(
    ({ state, requirement: each }) => state.kind === 'missing' && stateIn(before, each) === 'met',
  );
  const own = after.find((item) => item.requirement.id === requirement.id);
  const red = own?.state.kind === 'missing' ? own.state : null;
  const mended =
    red?.fix === null || red === null || !red.isCertain ? null : applyFix(document, red.fix, library);
  return {
    id: requirement.id,
    language,
    policy: sample.name,
    turnsRed: stateIn(before, requirement) === 'met' && red !== null,
    alsoMissing: missing
      .filter((item) => !asksTheSame(item.requirement, requirement))
      .map((item) => item.requirement.id),
    isMended:
      mended === null
        ? null
        : stateIn(itemsOf(library, { document: mended, memory: sample.memory }), requirement) === 'met' &&
          clausesTwice(mended) === clausesTwice(sample.document),
  };
}

/** How many clauses stand in a policy more than once. */
function clausesTwice({ content }: PolicyDocument): number {
  const ids = content.flatMap((block) => (block.type === 'clause' ? block.attrs.id : []));
  return ids.length - new Set(ids).size;
}

/** Two laws can ask for the very same thing. */
function asksTheSame(a: LawRequirement, b: LawRequirement): boolean {
  return JSON.stringify([a.words, a.shows]) === JSON.stringify([b.words, b.shows]);
}

function stateIn(items: readonly CoverageItem[], { id }: LawRequirement): string | undefined {
  return items.find(({ requirement }) => requirement.id === id)?.state.kind;
}

/** The policy without the words and values that meet a requirement. */
function withoutEvidence(
  library: Library,
  { document, memory }: Omit<Sample, 'name'>,
  requirement: LawRequirement,
): PolicyDocument {
  let left = document;
  // Each round finds the first words in each paragraph.
  for (let round = 0; round < 60; round += 1) {
    const evidence = evidenceIn(subjectOf(library, left, memory))(requirement);
    if (evidence.length === 0) break;
    const edits = evidence.map(({ place: { path, from, to } }): Edit =>
      from === undefined || to === undefined
        ? { kind: 'remove', path }
        : { kind: 'replace-text', path, from, to, text: '' },
    );
    left = applyFix(left, { label: '', edits }, library);
  }
  return left;
}

/** Every clause with all its parts and values, and answers that make the expressions true. */
export function policyOfAllClauses(
  library: Library,
  language: Language,
  expressions: readonly (string | null)[],
): Sample {
  const [template] = library.templates;
  if (template === undefined) throw new Error('The library has no template.');
  const { attrs } = samplePolicy(library, template, language);
  const values: Values = Object.fromEntries(
    library.placeholders.map((each) => [each.key, attrs.values[each.key] ?? someValue(each)]),
  );
  const answers = expressions.flatMap((each) => {
    const expression = each === null ? null : parseCondition(each);
    return expression?.ok === true ? answersFor(expression.value, true) : [];
  });
  const conditions = Object.fromEntries(answers);
  const content = library.clauses.map((clause) => wholeClause(clause, language));
  const allChoices = Object.fromEntries(
    library.placeholders.flatMap((each) => (each.type === 'choices' ? [[each.key, someValue(each)]] : [])),
  );
  const document: PolicyDocument = {
    type: 'doc',
    attrs: { ...attrs, values: { ...values, ...allChoices }, conditions },
    content,
  };
  return { name: 'all clauses', document, memory: createMemory() };
}

/** Answers to questions that give an expression the wanted value; values are all filled in anyway. */
function answersFor(expression: ConditionExpression, wanted: boolean): readonly [string, boolean][] {
  switch (expression.kind) {
    case 'constant':
      return [];
    case 'name':
      return expression.option === null ? [[expression.name, wanted]] : [];
    case 'not':
      return answersFor(expression.operand, !wanted);
    case 'and':
    case 'or': {
      const needsAll = (expression.kind === 'and') === wanted;
      return (needsAll ? expression.operands : expression.operands.slice(0, 1)).flatMap((operand) =>
        answersFor(operand, wanted),
      );
    }
  }
}
