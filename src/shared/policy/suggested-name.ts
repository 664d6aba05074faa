import type { PolicyAttributes } from './nodes';

/** What to call the file of a policy, without extension: "Acme Ltd – Privacy policy", or the title alone. */
export function suggestedName({ title, values }: Pick<PolicyAttributes, 'title' | 'values'>): string {
  const company = values['company_name'];
  return typeof company === 'string' && company.trim() !== '' ? `${company.trim()} – ${title}` : title;
}
