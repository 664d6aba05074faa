import { localize, type Language } from '../language';
import type { Values } from '../placeholders/definition';
import type {
  Clause,
  Conditions,
  HeadingLevel,
  PolicyBlock,
  PolicyDocument,
  PolicyNode,
} from '../policy/nodes';
import { valuesUnder } from '../policy/lawful-defaults';
import { childrenOf, mapNodes } from '../policy/walk';
import { namesUsedBy } from './check-condition';
import type { Library, LibraryClause, PolicyTemplate } from './types';

export interface ClauseOptions {
  /** How far the headings of the clause move down; none goes below level 4. */
  readonly headingShift: number;
  /** Names of the optional passages to take along; all others always come along. */
  readonly parts: readonly string[];
}

/**
 * A new policy from a template: its clauses in order, its conditions answered yes, and the default
 * values of the placeholders it uses, as the laws that apply by those conditions have them. Clauses that the library does not have are left out; the build
 * makes sure that shipped templates name none.
 */
export function assemblePolicy(
  library: Library,
  template: PolicyTemplate,
  language: Language,
): PolicyDocument {
  const clauses = new Map(library.clauses.map((clause) => [clause.id, clause]));
  const content = template.sections.flatMap(({ heading, clauses: entries }): readonly PolicyBlock[] => [
    ...(heading === null ? [] : [sectionHeading(localize(heading, language))]),
    ...entries.flatMap(({ id, parts }) => {
      const clause = clauses.get(id);
      return clause === undefined
        ? []
        : [clauseBlock(clause, language, { headingShift: heading === null ? 0 : 1, parts })];
    }),
  ]);
  const policy: PolicyDocument = {
    type: 'doc',
    attrs: {
      title: localize(template.title, language),
      language,
      values: defaultValues(library, content),
      conditions: Object.fromEntries(template.conditions.map((key) => [key, true])),
      definitions: [],
      template: { id: template.id, revision: template.revision },
      ignored: [],
      pins: [],
    },
    content: content.length === 0 ? [{ type: 'paragraph' }] : content,
  };
  // From a policy without answers to one with the answers of the template.
  const unanswered = { ...policy, attrs: { ...policy.attrs, conditions: {} } };
  const values = valuesUnder(unanswered, policy.attrs.conditions, library);
  return { ...policy, attrs: { ...policy.attrs, values } };
}

/** The finished sample of a template in a language, with its example values and answers. */
export function samplePolicy(library: Library, template: PolicyTemplate, language: Language): PolicyDocument {
  const policy = assemblePolicy(library, template, language);
  const example = exampleIn(template, language);
  const conditions: Conditions = { ...policy.attrs.conditions, ...example.conditions };
  const values: Values = { ...valuesUnder(policy, conditions, library), ...example.values };
  return { ...policy, attrs: { ...policy.attrs, values, conditions } };
}

/** The example of a template in one language: values and answers, as a values file holds them. */
export function exampleIn(
  { example: { conditions, values, texts } }: PolicyTemplate,
  language: Language,
): { readonly conditions: Conditions; readonly values: Values } {
  return { conditions, values: { ...values, ...texts[language] } };
}

/** A clause of the library as it is put into a policy. */
export function clauseBlock(clause: LibraryClause, language: Language, options: ClauseOptions): Clause {
  const content = clause.text[language].filter(
    (block) =>
      !isOptionalPassage(block) || (block.attrs.part !== null && options.parts.includes(block.attrs.part)),
  );
  return {
    type: 'clause',
    attrs: { id: clause.id, revision: clause.revision, when: clause.when },
    content: content.length === 0 ? [{ type: 'paragraph' }] : shiftHeadings(content, options.headingShift),
  };
}

/** A clause of the library with every part that can be taken or left. */
export function wholeClause(
  clause: LibraryClause,
  language: Language,
  headingShift: ClauseOptions['headingShift'] = 0,
): Clause {
  return clauseBlock(clause, language, { headingShift, parts: optionalParts(clause.text[language]) });
}

/** Names of the passages that a person or template may take or leave, each once, in order. */
export function optionalParts(text: readonly PolicyBlock[]): readonly string[] {
  const parts = text.flatMap((block) => (isOptionalPassage(block) ? (block.attrs.part ?? []) : []));
  return [...new Set(parts)];
}

/** A passage whose condition leaves it to the person. */
export function isOptionalPassage(
  block: PolicyBlock,
): block is Extract<PolicyBlock, { readonly type: 'passage' }> {
  return block.type === 'passage' && /\boptional\b/u.test(block.attrs.when);
}

/** The keys of all placeholders in the text, and of those that switch parts of it, each once. */
export function placeholderKeysIn(
  nodes: readonly PolicyNode[],
  library: Pick<Library, 'placeholders'>,
): ReadonlySet<string> {
  const known = new Set(library.placeholders.map(({ key }) => key));
  const found = new Set<string>();
  const visit = (node: PolicyNode): void => {
    if (node.type === 'placeholder' || node.type === 'placeholderTable') found.add(node.attrs.key);
    if (node.type === 'clause' || node.type === 'passage') {
      for (const name of namesUsedBy(node.attrs.when)) if (known.has(name)) found.add(name);
    }
    childrenOf(node).forEach(visit);
  };
  nodes.forEach(visit);
  return found;
}

function defaultValues(library: Library, content: readonly PolicyBlock[]): Values {
  const used = placeholderKeysIn(content, library);
  return Object.fromEntries(
    library.placeholders.flatMap((definition) =>
      definition.default !== undefined && used.has(definition.key)
        ? [[definition.key, definition.default]]
        : [],
    ),
  );
}

function sectionHeading(text: string): PolicyBlock {
  return { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text }] };
}

/** A copy of blocks with every heading `by` levels lower, at most at level 4. */
export function shiftHeadings(blocks: readonly PolicyBlock[], by: number): readonly PolicyBlock[] {
  const shifted = mapNodes(blocks, (node) =>
    node.type === 'heading' ? { ...node, attrs: { level: lowered(node.attrs.level, by) } } : node,
  );
  // Headings stay headings and everything else stays as it was.
  return shifted as readonly PolicyBlock[];
}

function lowered(level: HeadingLevel, by: number): HeadingLevel {
  const wanted = level + by;
  if (wanted >= 4) return 4;
  return wanted === 3 ? 3 : 2;
}
