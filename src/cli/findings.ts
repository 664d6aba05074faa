import type { CheckSubject, Severity } from '../shared/checks/check';
import { lawCoverage, type LawCoverage } from '../shared/checks/coverage/law-coverage';
import { checks, clauseAt, runChecksOn } from '../shared/checks/index';
import { localize, type Language } from '../shared/language';
import { outlineOf, titleAt } from '../shared/policy/outline';
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
  /**
   * `section` is what the clause or section around it is called, `clause` the id of the clause, each null where there is
   * none; the rest as in `Place` of the checks.
   */
  | {
      readonly kind: 'text';
      readonly section: string | null;
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
export function checkFindings(subject: CheckSubject): readonly CommandFinding[] {
  const { context, knowledge } = subject;
  const outline = outlineOf(context, knowledge.library);
  return runChecksOn(subject).map((finding) => {
    const { checkId, severity, text, place, words, fix, ignored } = finding;
    const check = checks.find(({ id }) => id === checkId);
    return {
      check: checkId,
      severity,
      text,
      place:
        place.kind === 'node'
          ? {
              ...place,
              kind: 'text',
              section: titleAt(place.path[0] ?? 0, outline),
              clause: clauseAt(place, context.document),
            }
          : place,
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

/** A line for each law that applies, and each point that is missing with its repair. Empty where no law applies. */
export function listCoverage(coverage: readonly CommandCoverage[], width: number | null): string {
  return coverage
    .filter(({ applies, items }) => applies && items.length > 0)
    .map(({ name, items }) => {
      const missing = items.filter(({ state }) => state === 'missing');
      const asked = items.filter(({ state }) => state !== 'not-applicable').length;
      const head = paragraph(`${name}: ${asked - missing.length} of ${asked} said`, width);
      const rows = missing.flatMap(({ article, says, fix }) => [
        ['missing', `${article}: ${says}`],
        ...(fix === undefined ? [] : [['fix', fix]]),
      ]);
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
 * Each finding with its place and its repair, the gravest first. What one check found stands together below its title
 * and the reason why it matters; what was left as it is comes last.
 */
export function listFindings(findings: readonly CommandFinding[], width: number | null): string {
  const groups = severities.flatMap((severity) => {
    const members = counted(findings).filter((each) => each.severity === severity);
    const titles = [...new Set(members.map(({ title }) => title ?? ''))];
    return titles.map((title) => {
      const group = members.filter((each) => (each.title ?? '') === title);
      return { title, why: group[0]?.why ?? '', rows: group.flatMap((each) => rowsOf(each, severity)) };
    });
  });
  const left = findings.filter(({ ignored }) => ignored !== undefined);
  const leftRows = left.flatMap((each) => rowsOf(each, 'left'));
  return [...groups, { title: 'Left as they are', why: '', rows: leftRows }]
    .filter(({ rows }) => rows.length > 0)
    .map(({ title, why, rows }) =>
      [title, why]
        .filter((line) => line !== '')
        .map((line) => paragraph(line, width))
        .concat(alignColumns(rows, { width }))
        .join(''),
    )
    .join('\n');
}

function rowsOf({ text, place, fix, ignored }: CommandFinding, label: string): readonly string[][] {
  return [
    [label, text],
    ...(place.kind === 'title' ? [] : [['in', placeName(place)]]),
    ...(ignored === undefined ? [] : [['because', ignored]]),
    ...(fix === undefined || ignored !== undefined ? [] : [['fix', fix]]),
  ];
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

function placeName(place: Exclude<FindingPlace, { readonly kind: 'title' }>): string {
  switch (place.kind) {
    case 'detail':
      return `details: ${place.key}`;
    case 'text':
      return place.section ?? (place.clause === null ? 'text' : `clause ${place.clause}`);
    case 'values-file':
      return [place.part ?? 'values file', place.key.slice(0, 64)].filter((part) => part !== '').join(': ');
    case 'policy-file':
      return 'file';
  }
}
