import type { PolicyAttributes } from './nodes';

/** Longer than any file system takes, so that main has something to shorten. */
const maxLength = 300;

/** What to call the file of a policy, without extension: "Acme Ltd – Privacy policy", or the title alone. */
export function suggestedName({ title, values }: Pick<PolicyAttributes, 'title' | 'values'>): string {
  const company = values['company_name'];
  const name = typeof company === 'string' && company.trim() !== '' ? `${company.trim()} – ${title}` : title;
  return name.slice(0, maxLength);
}
