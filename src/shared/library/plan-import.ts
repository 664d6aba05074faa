import { integrityOf } from '../policy/file';
import { writeOwnClause, type OwnClause } from './own-clause';
import type { Pack, PackedTemplate } from './pack';

/** What importing a pack would do. */
export interface ImportPlan {
  readonly clauses: readonly PlannedClause[];
  readonly templates: readonly PlannedTemplate[];
}

export interface PlannedClause {
  /** As it will be kept. */
  readonly clause: OwnClause;
  /** `copy`: one with its id is there with another text, so this one gets an id of its own. */
  readonly outcome: 'new' | 'copy' | 'there-already';
}

export interface PlannedTemplate {
  readonly template: PackedTemplate;
  readonly outcome: 'new' | 'there-already';
}

/** Compares a pack with what is there. `newId` gives a new UUID. */
export function planImport(
  pack: Pack,
  present: { readonly clauses: readonly OwnClause[]; readonly templates: readonly PackedTemplate[] },
  newId: () => string,
): ImportPlan {
  const known = new Map(present.clauses.map((clause) => [clause.id, clause]));
  const contents = new Set(present.clauses.map(contentOf));
  const templates = new Set(present.templates.map(({ text }) => templateKey(text)));
  return {
    clauses: pack.clauses.map((clause): PlannedClause => {
      // A copy from an earlier import of the same pack has another id and the same content.
      if (contents.has(contentOf(clause))) return { clause, outcome: 'there-already' };
      if (!known.has(clause.id)) return { clause, outcome: 'new' };
      return { clause: { ...clause, id: `my-${newId()}` }, outcome: 'copy' };
    }),
    templates: pack.templates.map((template) => ({
      template,
      outcome: templates.has(templateKey(template.text)) ? 'there-already' : 'new',
    })),
  };
}

/** The texts of the files that the plan adds. */
export function textsOf(plan: ImportPlan): { readonly clauses: string[]; readonly templates: string[] } {
  return {
    clauses: plan.clauses.flatMap(({ clause, outcome }) =>
      outcome === 'there-already' ? [] : [writeOwnClause(clause)],
    ),
    templates: plan.templates.flatMap(({ template, outcome }) =>
      outcome === 'there-already' ? [] : [template.text],
    ),
  };
}

/** Equal for clauses that say the same under the same name. */
function contentOf(clause: OwnClause): string {
  const { name, language, when, content, definitions } = clause;
  return integrityOf({ name, language, when, content, definitions });
}

/** Equal for templates of the same name and content. */
function templateKey(text: string): string {
  // Texts of template files that were read before.
  const { name, description, content } = JSON.parse(text.replace(/^\uFEFF/u, '')) as Record<string, unknown>;
  return integrityOf({ name, description, content });
}
