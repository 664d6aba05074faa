import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { clauseBlock, optionalParts } from '../../shared/library/assemble';
import type { LibraryClause } from '../../shared/library/types';
import type { Clause, PolicyAttributes } from '../../shared/policy/nodes';

/**
 * A clause of the library as a person inserts it: with all its optional parts, and with headings
 * one level down where the policy has section headings of its own.
 */
export function clauseForPolicy(clause: LibraryClause, doc: ProseMirrorNode): Clause {
  const { language } = doc.attrs as PolicyAttributes; // The schema's.
  const hasSections = doc.children.some(({ type, attrs }) => type.name === 'heading' && attrs['level'] === 2);
  return clauseBlock(clause, language, {
    headingShift: hasSections ? 1 : 0,
    parts: optionalParts(clause.text[language]),
  });
}
