import type { Language } from '../language';
import type { NameInText } from './names-in-text';
import type { TextBlock } from './text-block';
import { nameRoles } from './tables/name-roles';

/**
 * What a sentence makes of the one it names: it stands where the business of the policy belongs; it gets data or helps;
 * it is a person of the business or a place; null where the words do not tell.
 */
export type NameRole = 'own' | 'helper' | 'aside' | null;

/** Read from the sentence around the name. Only what has a legal form is taken for a business. */
export function roleOf({ from, to, sign }: NameInText, { text, language }: TextBlock): NameRole {
  const { ownBefore, ownBehind, asideBefore } = nameRoles[language];
  const before = sentenceBefore(text, from);
  const isCompany = sign === 'legal-form';
  if (isCompany && ownBefore.test(before)) return 'own';
  if (isHelperBehind(before, language)) return 'helper';
  if (isCompany) return ownBehind.test(text.slice(to, to + 160).replace(/^\./u, '')) ? 'own' : null;
  return asideBefore.test(before) ? 'aside' : null;
}

/** Whether what stands at `from` is said to be that of a recipient or helper. */
export function isOfHelper(text: string, from: number, language: Language): boolean {
  return isHelperBehind(sentenceBefore(text, from), language);
}

function isHelperBehind(before: string, language: Language): boolean {
  return before !== '' && nameRoles[language].helperBefore.test(before);
}

function sentenceBefore(text: string, from: number): string {
  return (
    text
      .slice(Math.max(0, from - 120), from)
      .split(/[.!?](?=\s)|[。！？；\n]/u)
      .at(-1) ?? ''
  ).replace(/^\s{1,3}/u, '');
}
