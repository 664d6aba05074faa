import { languages } from '../language';
import { countryCodes } from '../placeholders/country-codes';
import { namesInAllLanguages } from '../placeholders/intl';
import { listLanguages } from '../placeholders/language';
import { placeWords } from './tables/well-known-names';

/** Whether a word, in lower case, is a place that policies name, or of the name of a country or a language. */
export function isPlaceOrLanguage(word: string): boolean {
  known ??= readWords();
  return known.has(word);
}

let known: ReadonlySet<string> | undefined;

function readWords(): ReadonlySet<string> {
  const names = [
    ...countryCodes.flatMap((code) => namesInAllLanguages('region', code)),
    ...languages.flatMap((locale) => listLanguages(locale).map(({ name }) => name)),
  ];
  return new Set([...placeWords, ...names.flatMap((name) => name.toLowerCase().match(/\p{L}{2,}/gu) ?? [])]);
}
