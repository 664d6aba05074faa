import { type Language, type Localized } from '../language';
import type { Heading, PolicyBlock, PolicyDocument } from '../policy/nodes';
import { plainText } from '../policy/walk';
import { clauseBlock } from './assemble';
import { untouchedFrom } from './differs-from-library';
import { merged } from './merge-text';
import type { Library } from './types';

export interface ChangedLanguage {
  readonly document: PolicyDocument;
  /** Indexes of the blocks that were left as they are, because a person wrote or changed them. */
  readonly kept: readonly number[];
}

/**
 * The policy in another language: clauses that nobody has touched (in their newest text), the section headings and the
 * title of its template come in the library's words; everything else stays, and is listed. Values
 * stay too: what is not text is formatted in the new language wherever it is shown.
 */
export function changeLanguage(
  document: PolicyDocument,
  library: Pick<Library, 'clauses' | 'templates'>,
  language: Language,
): ChangedLanguage {
  const { attrs } = document;
  const clauses = new Map(library.clauses.map((clause) => [clause.id, clause]));
  const template = library.templates.find(({ id }) => id === attrs.template?.id);
  const headings = (template?.sections ?? []).flatMap(({ heading }) => heading ?? []);

  const kept: number[] = [];
  const content = document.content.map((block, index): PolicyBlock => {
    const changed = inLanguage(block);
    if (changed === null) kept.push(index);
    return changed ?? block;
  });
  const title = translated(attrs.title, template === undefined ? [] : [template.title]) ?? attrs.title;
  return { document: { ...document, attrs: { ...attrs, language, title }, content }, kept };

  /** Null for what has no words of the library. */
  function inLanguage(block: PolicyBlock): PolicyBlock | null {
    if (block.type === 'clause') {
      const origin = clauses.get(block.attrs.id);
      const untouched = origin === undefined ? null : untouchedFrom(origin, block, attrs.language);
      if (origin === undefined || untouched === null) return null;
      const { revision, options } = untouched;
      const when = merged(revision.when, block.attrs.when, origin.when);
      return {
        ...block,
        attrs: { ...block.attrs, revision: origin.revision, when },
        content: clauseBlock(origin, language, options).content,
      };
    }
    if (block.type === 'heading') return translatedHeading(block);
    return isWordless(block) ? block : null;
  }

  function translatedHeading(heading: Heading): Heading | null {
    const text = translated(plainText(heading), headings);
    return text === null ? null : { ...heading, content: [{ type: 'text', text }] };
  }

  function translated(text: string, candidates: readonly Localized[]): string | null {
    return candidates.find((each) => each[attrs.language] === text)?.[language] ?? null;
  }
}

/** True for what reads the same in every language: an empty paragraph, a rule, the table of a value. */
function isWordless(block: PolicyBlock): boolean {
  if (block.type === 'horizontalRule' || block.type === 'placeholderTable') return true;
  return block.type === 'paragraph' && (block.content ?? []).every(({ type }) => type === 'placeholder');
}
