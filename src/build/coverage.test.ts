import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { optionalParts } from '../shared/library/assemble';
import { compileLibrary } from '../shared/library/compile';
import { z } from '../shared/zod';
import { readLibraryFiles } from './library-plugin';

/** `templates/coverage.yaml`: where the library says what the source policies say. */
const coverageSchema = z.array(
  z.strictObject({
    policy: z.string(),
    language: z.enum(['en', 'sv', 'zh-Hant']),
    /** Clauses that the template of this source does not have where the source speaks of them. */
    elsewhere: z.array(z.strictObject({ clause: z.string(), why: z.string().min(10) })),
    sections: z.array(
      z.strictObject({
        heading: z.string().min(1),
        /** First and last line in the source. */
        lines: z.tuple([z.number(), z.number()]),
        statements: z.array(
          z.union([
            z.strictObject({ says: z.string().min(1), carriedBy: z.array(z.string()).min(1) }),
            z.strictObject({ says: z.string().min(1), leftOut: z.string().min(10) }),
          ]),
        ),
      }),
    ),
  }),
);

const files = await readLibraryFiles(resolve('templates'));
const { library } = compileLibrary(files);
const coverage = coverageSchema.parse(parse(files.get('coverage.yaml') ?? ''));

/** Passages of each clause by name. */
const parts = new Map(
  library?.clauses.map(({ id, text }) => [
    id,
    new Set(text.en.flatMap((block) => (block.type === 'passage' ? (block.attrs.part ?? []) : []))),
  ]),
);

// How many sections and statements the analysis of each source found.
test.each([
  ['000-jupyter', 14, 78],
  ['001-anaconda', 21, 117],
  ['002a-diyamatre-zh', 9, 44],
  ['002b-our-en', 18, 98],
  ['002c-kapas-en', 9, 40],
  ['003-leetcom-sv', 47, 188],
  ['004-netjump-en', 48, 117],
])('every section and statement of %s is there', (policy, sections, statements) => {
  const covered = coverage.find((each) => each.policy === policy)?.sections ?? [];
  expect(covered.length).toBe(sections);
  expect(covered.reduce((count, section) => count + section.statements.length, 0)).toBe(statements);
});

test('what carries a statement is a clause of the library, or a passage of one', () => {
  const missing = coverage
    .flatMap(({ sections }) => sections)
    .flatMap(({ statements }) => statements.flatMap((each) => ('carriedBy' in each ? each.carriedBy : [])))
    .filter((place) => {
      const [clause = '', part] = place.split('#');
      return part === undefined ? !parts.has(clause) : parts.get(clause)?.has(part) !== true;
    });
  expect([...new Set(missing)]).toEqual([]);
});

test('every section that a clause was derived from is one of a source', () => {
  const known = new Set(
    coverage.flatMap(({ policy, sections }) => sections.map(({ heading }) => `${policy}: ${heading}`)),
  );
  const unknown = (library?.clauses ?? []).flatMap(({ id, derivedFrom }) =>
    derivedFrom
      .flatMap(({ policy, sections }) => sections.map((heading) => `${policy}: ${heading}`))
      .filter((section) => !known.has(section))
      .map((section) => `${id}: ${section}`),
  );
  expect(unknown).toEqual([]);
});

test('a clause that carries something of a source says that it was derived from it', () => {
  const missing = coverage.flatMap(({ policy, sections }) =>
    sections.flatMap(({ statements }) =>
      statements
        .flatMap((each) => ('carriedBy' in each ? each.carriedBy : []))
        .map((place) => place.split('#')[0] ?? '')
        .filter(
          (id) =>
            library?.clauses
              .find((clause) => clause.id === id)
              ?.derivedFrom.some((source) => source.policy === policy) !== true,
        )
        .map((id) => `${id}: ${policy}`),
    ),
  );
  expect([...new Set(missing)]).toEqual([]);
});

test('every source has a template', () => {
  const sources = new Set(library?.templates.flatMap(({ derivedFrom }) => derivedFrom));
  expect([...sources].toSorted()).toEqual(coverage.map(({ policy }) => policy));
});

test.each(coverage)('the template of $policy has its clauses in the order of the source', (source) => {
  const template = library?.templates.find(({ derivedFrom }) => derivedFrom.includes(source.policy));
  const clauses = (template?.sections ?? []).flatMap((section) => section.clauses.map(({ id }) => id));
  expect(clauses.length).toBeGreaterThan(10);
  const moved = source.elsewhere.map(({ clause }) => clause);
  expect(outOfOrder(clauses, source, moved)).toEqual([]);
  // A clause that is in order needs no excuse.
  const excused = moved.filter((clause) => {
    const others = moved.filter((each) => each !== clause);
    return outOfOrder(clauses, source, others).length > 0;
  });
  expect(excused).toEqual(moved);
});

test('a template takes along every optional passage that carries something of its source', () => {
  const optional = new Map(library?.clauses.map(({ id, text }) => [id, optionalParts(text.en)]));
  const missing = (library?.templates ?? []).flatMap(({ id, derivedFrom, sections }) => {
    const taken = new Map(
      sections.flatMap(({ clauses }) => clauses.map((clause) => [clause.id, clause.parts] as const)),
    );
    return coverage
      .filter(({ policy }) => derivedFrom.includes(policy))
      .flatMap(({ sections: covered }) => covered)
      .flatMap(({ statements }) => statements.flatMap((each) => ('carriedBy' in each ? each.carriedBy : [])))
      .filter((place) => {
        const [clause = '', part = ''] = place.split('#');
        return optional.get(clause)?.includes(part) === true && taken.get(clause)?.includes(part) !== true;
      })
      .map((place) => `${id}: ${place}`);
  });
  expect([...new Set(missing)]).toEqual([]);
});

/**
 * The clauses that stand behind one of a later section of the source, apart from `moved` ones. Each clause that carries
 * something of the source counts at the first of its sections that leaves the order whole.
 */
function outOfOrder(
  clauses: readonly string[],
  { sections }: Pick<(typeof coverage)[number], 'sections'>,
  moved: readonly string[],
): readonly string[] {
  let reached = 0;
  return clauses.filter((clause) => {
    const places = sections.flatMap(({ statements }, index) => (carries(statements, clause) ? [index] : []));
    if (places.length === 0 || moved.includes(clause)) return false;
    const place = places.find((each) => each >= reached);
    reached = place ?? reached;
    return place === undefined;
  });
}

type Statements = (typeof coverage)[number]['sections'][number]['statements'];

function carries(statements: Statements, clause: string): boolean {
  return statements
    .flatMap((each) => ('carriedBy' in each ? each.carriedBy : []))
    .some((place) => place.split('#')[0] === clause);
}
