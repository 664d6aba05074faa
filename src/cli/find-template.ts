import type { Library, PolicyTemplate } from '../shared/library/types';
import { fail, succeed, type Result } from '../shared/result';
import { didYouMean } from './nearest-name';

/** The template of the library with this id. */
export function findTemplate(library: Library, id: string): Result<PolicyTemplate> {
  const found = library.templates.find((template) => template.id === id);
  if (found !== undefined) return succeed(found);
  const hint = didYouMean(
    id,
    library.templates.map((template) => template.id),
  );
  return fail('unknown-template', `There is no template “${id}”.${hint} “clausewright list” shows them.`);
}
