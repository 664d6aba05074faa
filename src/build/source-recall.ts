import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { CheckKnowledge, Finding } from '../shared/checks/check';
import { runChecks } from '../shared/checks/index';
import type { Language } from '../shared/language';
import { docWith, p } from '../shared/policy/builders';
import { policyContext } from '../shared/policy/context';
import type { PolicyDocument } from '../shared/policy/nodes';
import { z } from '../shared/zod';

/** A fault that a reader has found in a source policy. */
export interface LocatedDefect {
  readonly id: string;
  /** Name of the source's file. */
  readonly file: string;
  /** Counted from 1; null for the document as a whole. */
  readonly line: number | null;
  /** Id of the check that is to find it. */
  readonly rule: string;
  readonly quote: string | null;
}

/** What the checks find in one source, one paragraph a line. */
export interface SourceFindings {
  readonly file: string;
  readonly language: Language;
  readonly lines: readonly string[];
  readonly findings: readonly LocatedFinding[];
}

export interface LocatedFinding {
  /** Counted from 1; null for the document as a whole. */
  readonly line: number | null;
  readonly finding: Finding;
}

export interface SourceRecall {
  readonly defects: readonly LocatedDefect[];
  readonly missed: readonly LocatedDefect[];
  readonly sources: readonly SourceFindings[];
  /** Findings of severity "error" that no located fault accounts for. */
  readonly otherErrors: readonly (LocatedFinding & { readonly file: string })[];
}

/**
 * What the checks find of the faults that are known in the source policies; null where these are not at hand. `folder`
 * has `source-map.yaml` and `seeds/`. A finding counts for a fault of its check at its line.
 */
export function recallOnSources(
  folder: string,
  knowledge: CheckKnowledge,
  today: string,
): SourceRecall | null {
  if (!existsSync(join(folder, 'seeds')) || !existsSync(join(folder, 'source-map.yaml'))) return null;
  const map = sourceMap.parse(parse(readFileSync(join(folder, 'source-map.yaml'), 'utf8')));
  const sources = map.sources.map(({ file, languages: [language = 'en'] }): SourceFindings => {
    const lines = readFileSync(join(folder, 'seeds', file), 'utf8').split(/\r?\n/u);
    const document = policyOfLines(lines, language);
    const context = policyContext(document, knowledge.library, today);
    const findings = runChecks(context, knowledge).map((finding) => ({ line: lineOf(finding), finding }));
    return { file, language, lines, findings };
  });
  const found = new Set(
    sources.flatMap(({ file, findings }) =>
      findings.flatMap(({ line, finding: { checkId } }) => [
        `${file} ${checkId} ${line ?? 1}`,
        `${file} ${checkId} null`,
      ]),
    ),
  );
  const located = new Set(map.defects.flatMap(({ file, rule, line }) => [`${file} ${rule} ${line ?? 1}`]));
  return {
    defects: map.defects,
    missed: map.defects.filter(({ file, rule, line }) => !found.has(`${file} ${rule} ${line}`)),
    sources,
    otherErrors: sources.flatMap(({ file, findings }) =>
      findings
        .filter(({ finding }) => finding.severity === 'error')
        .filter(({ line, finding }) => !located.has(`${file} ${finding.checkId} ${line ?? 1}`))
        .map((each) => ({ file, ...each })),
    ),
  };
}

const sourceMap = z.object({
  sources: z.array(z.object({ file: z.string(), languages: z.array(z.string()).transform(known) })),
  defects: z.array(
    z.object({
      id: z.string(),
      file: z.string(),
      line: z.number().nullable(),
      rule: z.string(),
      quote: z.string().nullable(),
    }),
  ),
});

function known(tags: readonly string[]): readonly Language[] {
  return tags.map((tag) => (tag.startsWith('zh') ? 'zh-Hant' : tag === 'sv' ? 'sv' : 'en'));
}

/** A text as a policy, one paragraph a line; the first line is its title, too. */
export function policyOfLines(lines: readonly string[], language: Language): PolicyDocument {
  const title = lines.find((line) => line.trim() !== '')?.trim() ?? '';
  return docWith({ title, language }, ...lines.map((line) => (line.trim() === '' ? p() : p(line.trim()))));
}

function lineOf({ place }: Finding): number | null {
  return place.kind === 'node' ? (place.path[0] ?? 0) + 1 : null;
}
