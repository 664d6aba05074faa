import { languages, type Language } from '../shared/language';
import { fail, succeed, type Result } from '../shared/result';

/** The language that an option names, or null without the option. */
export function findLanguage(wanted: string | null): Result<Language | null> {
  if (wanted === null) return succeed(null);
  const found = languages.find((each) => each === wanted);
  if (found !== undefined) return succeed(found);
  return fail(
    'unknown-language',
    `“${wanted}” is not a language for policies. Choose one of ${languages.join(', ')}.`,
  );
}
