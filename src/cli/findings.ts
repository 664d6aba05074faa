import type { CheckSubject, Finding, Severity } from '../shared/checks/check';
import { lawCoverage, type LawCoverage } from '../shared/checks/coverage/law-coverage';
import { checks, runChecks } from '../shared/checks/index';
import { localize, type Language } from '../shared/language';
import type { Library } from '../shared/library/types';
import type { PolicyContext } from '../shared/policy/context';
import { detailsOf } from '../shared/policy/details';
import type { PolicyDocument } from '../shared/policy/nodes';
import { nodeAt } from '../shared/policy/walk';
import type { PolicyReadingLevels } from '../shared/reading/policy-levels';
import { readingLevelInWords, readingLimits, readingScales } from '../shared/reading/reading-level';
import { alignColumns, count, paragraph } from './layout';

/** A finding of a check, or about one of the files that were read. */
export interface CommandFinding {
  /** Id of the check, or one of the command line's own: "unknown-key". */
  readonly check: string;
  readonly severity: Severity;
  /** A whole sentence: what is wrong and what to do. */
  readonly text: string;
  readonly place: FindingPlace;
  /** What the check finds, in a few words, and why it matters; missing for one that is no check of the window. */
  readonly title?: string;
  readonly why?: string;
  /** What was found: the words at the place, or the key of a detail; "" for the policy as a whole. */
  readonly words?: string;
  /** What the window offers to mend it, in words. */
  readonly fix?: string;
  /** Why the person leaves it as it is: then it does not count. */
  readonly ignored?: string;
}

export type FindingPlace =
  | { readonly kind: 'detail'; readonly key: string }
  | { readonly kind: 'title' }
  /** `clause` is the id of the clause around it, if any; the rest as in `Place` of the checks. */
  | {
      readonly kind: 'text';
      readonly clause: string | null;
      readonly path: readonly number[];
      readonly from?: number;
      readonly to?: number;
    }
  /** A name in the values file; `part` is what it stands under, null at the top. */
  | { readonly kind: 'values-file'; readonly part: ValuesPart | null; readonly key: string }
  | { readonly kind: 'policy-file' };

/** What a values file has names under. */
export type ValuesPart = 'values' | 'conditions';

/** What the checks find, which are those of the window. */
export function checkFindings(context: PolicyContext, library: Library): readonly CommandFinding[] {
  return runChecks(context, { library, otherNames: [] }).map((finding) => {
    const { checkId, severity, text, place, words, fix, ignored } = finding;
    const check = checks.find(({ id }) => id === checkId);
    return {
      check: checkId,
      severity,
      text,
      place: placeOf(place, context.document),
      ...(check === undefined ? {} : { title: check.title, why: check.why }),
      words,
      ...(fix === undefined ? {} : { fix: fix.label }),
      ...(ignored === undefined ? {} : { ignored }),
    };
  });
}

/** What one law wants a policy to say, for programs. */
export interface CommandCoverage {
  readonly law: string;
  readonly name: string;
  readonly applies: boolean;
  readonly because: string;
  readonly items: readonly {
    readonly id: string;
    readonly article: string;
    readonly says: string;
    readonly state: 'met' | 'missing' | 'not-applicable';
    /** The words that say it, of a paragraph or detail; missing where nothing does. */
    readonly words?: string;
    /** Why it does not apply. */
    readonly because?: string;
    /** What the window offers to mend it, in words. */
    readonly fix?: string;
  }[];
}

/** What the laws want the policy to say, and whether it does, as the window shows it. */
export function coverageOf(subject: CheckSubject): readonly CommandCoverage[] {
  const { language } = subject.context.document.attrs;
  return lawCoverage(subject).map(({ law, applies, because, items }) => ({
    law: law.id,
    name: localize(law.name, 'en'),
    applies,
    because,
    items: items.map(({ requirement: { id, article, says }, state }) => ({
      id,
      article,
      says: localize(says, language),
      state: state.kind,
      ...detailsOfState(state),
    })),
  }));
}

function detailsOfState(state: LawCoverage['items'][number]['state']) {
  if (state.kind === 'met') return { words: state.evidence[0]?.words ?? '' };
  if (state.kind === 'not-applicable') return { because: state.because };
  return state.fix === null ? {} : { fix: state.fix.label };
}

/** A line for each law that applies, and one for each point that is missing. Empty where no law applies. */
export function listCoverage(coverage: readonly CommandCoverage[], width: number | null): string {
  return coverage
    .filter(({ applies, items }) => applies && items.length > 0)
    .map(({ name, items }) => {
      const missing = items.filter(({ state }) => state === 'missing');
      const asked = items.filter(({ state }) => state !== 'not-applicable').length;
      const head = paragraph(`${name}: ${asked - missing.length} of ${asked} said`, width);
      const rows = missing.map(({ article, says }) => ['missing', article, says]);
      return head + alignColumns(rows, { width, indent: 2 });
    })
    .join('');
}

/** A line about the whole policy. Empty where it is too short to tell. */
export function listReading(
  { whole }: PolicyReadingLevels,
  language: Language,
  width: number | null,
): string {
  if (whole.words < readingLimits[language].fewestWords) return '';
  return paragraph(
    `Reading: the whole policy ${readingLevelInWords(whole)}. (${readingScales[whole.formula]})`,
    width,
  );
}

/** What the window says beside a detail without keeping the policy from being finished. */
export function detailWarnings(context: PolicyContext): readonly CommandFinding[] {
  return detailsOf(context)
    .filter(({ places }) => places.length > 0)
    .flatMap(({ definition, problems }) =>
      problems
        .filter(({ severity }) => severity === 'warning')
        .map(({ text }) => ({
          check: 'doubtful-value',
          severity: 'warning',
          text: `${context.label(definition.key)}: ${text}`,
          place: { kind: 'detail', key: definition.key },
        })),
    );
}

export function hasErrors(findings: readonly CommandFinding[]): boolean {
  return counted(findings).some(({ severity }) => severity === 'error');
}

/** Whether there is something to look at that is more than advice. */
export function hasWarnings(findings: readonly CommandFinding[]): boolean {
  return counted(findings).some(({ severity }) => severity !== 'advice');
}

/** The findings that nobody has left as they are. */
export function counted(findings: readonly CommandFinding[]): readonly CommandFinding[] {
  return findings.filter(({ ignored }) => ignored === undefined);
}

/**
 * A line for each finding, the gravest first: how bad, where, what. What one check found stands together below its
 * title; what was left as it is comes last, with the reason.
 */
export function listFindings(findings: readonly CommandFinding[], width: number | null): string {
  const groups = severities.flatMap((severity) => {
    const members = counted(findings).filter((each) => each.severity === severity);
    const titles = [...new Set(members.map(({ title }) => title ?? ''))];
    return titles.map((title) => ({
      title,
      rows: members
        .filter((each) => (each.title ?? '') === title)
        .map(({ place, text }) => [severity, placeName(place), text]),
    }));
  });
  const left = findings
    .filter(({ ignored }) => ignored !== undefined)
    .map(({ place, text, ignored = '' }) => ['left', placeName(place), `${text} Left as it is: ${ignored}`]);
  return [...groups, { title: 'Left as they are', rows: left }]
    .filter(({ rows }) => rows.length > 0)
    .map(
      ({ title, rows }) => `${title === '' ? '' : paragraph(title, width)}${alignColumns(rows, { width })}`,
    )
    .join('\n');
}

/** "2 errors, 1 warning" */
export function countFindings(findings: readonly CommandFinding[]): string {
  const all = counted(findings);
  return severities
    .map((severity) => ({ severity, number: all.filter((each) => each.severity === severity).length }))
    .filter(({ number }) => number > 0)
    .map(({ severity, number }) =>
      count(number, severity, severity === 'advice' ? 'pieces of advice' : `${severity}s`),
    )
    .join(', ');
}

const severities: readonly Severity[] = ['error', 'warning', 'advice'];

function placeName(place: FindingPlace): string {
  switch (place.kind) {
    case 'detail':
      return place.key;
    case 'title':
      return 'title';
    case 'text':
      return place.clause === null ? 'text' : `clause ${place.clause}`;
    case 'values-file':
      return [place.part ?? 'values file', place.key.slice(0, 64)].filter((part) => part !== '').join(': ');
    case 'policy-file':
      return 'file';
  }
}

function placeOf(place: Finding['place'], document: PolicyDocument): FindingPlace {
  if (place.kind !== 'node') return place;
  const { kind: _, ...where } = place;
  return { kind: 'text', clause: clauseAround(place.path, document), ...where };
}

function clauseAround(path: readonly number[], document: PolicyDocument): string | null {
  const clauses = path.flatMap((_, index) => {
    const node = nodeAt(document, path.slice(0, index + 1));
    return node?.type === 'clause' ? node.attrs.id : [];
  });
  return clauses[0] ?? null;
}
