import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import library from 'virtual:library';
import { wholeClause } from '../../shared/library/assemble';
import { placeOwnClause, type PlacedClause } from '../../shared/library/place-own-clause';
import type { LibraryClause } from '../../shared/library/types';
import type { Clause, PolicyAttributes } from '../../shared/policy/nodes';
import { ownClauseById } from '../state/own-clauses';

/** A clause of the library or of the person's own, as it goes into this policy; null for an unknown id. */
export function placedClause(id: string, doc: ProseMirrorNode): PlacedClause | null {
  const own = ownClauseById(id);
  if (own !== null) {
    const { definitions } = doc.attrs as PolicyAttributes; // The schema's.
    return placeOwnClause(own, { definitions, library }, headingShiftIn(doc));
  }
  const clause = library.clauses.find((each) => each.id === id);
  return clause === undefined ? null : { block: clauseForPolicy(clause, doc), definitions: [] };
}

/**
 * A clause of the library as a person inserts it: with all its optional parts, and with headings
 * one level down where the policy has section headings of its own.
 */
function clauseForPolicy(clause: LibraryClause, doc: ProseMirrorNode): Clause {
  const { language } = doc.attrs as PolicyAttributes; // The schema's.
  return wholeClause(clause, language, headingShiftIn(doc));
}

function headingShiftIn(doc: ProseMirrorNode): number {
  const hasSections = doc.children.some(({ type, attrs }) => type.name === 'heading' && attrs['level'] === 2);
  return hasSections ? 1 : 0;
}
