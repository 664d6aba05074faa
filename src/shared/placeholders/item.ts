import type { Language } from '../language';
import { countryProblems, formatCountry, parseCountry } from './country';
import type { ListItemType, Problem, TableColumn } from './definition';
import { durationProblems, formatDuration, readDuration } from './duration';
import { formatLanguage, languageProblems, parseLanguage } from './language';
import { oneLine } from './plain-text';
import { lineProblems } from './text';
import { parseUrl, urlProblems } from './url';

/** What an entry of a list or a cell of a table can do; both are stored as text. */
export interface ItemKind {
  parse(typed: string, language: Language): string;
  problems(item: string): readonly Problem[];
  format(item: string, language: Language): string;
}

export const itemKinds: Readonly<Record<ListItemType | TableColumn['type'], ItemKind>> = {
  text: { parse: (typed) => typed.trim(), problems: (item) => lineProblems(item), format: oneLine },
  url: { parse: parseUrl, problems: urlProblems, format: oneLine },
  country: { parse: parseCountry, problems: countryProblems, format: formatCountry },
  language: { parse: parseLanguage, problems: languageProblems, format: formatLanguage },
  // A duration in a cell is stored as "30 day".
  duration: {
    parse(typed, language) {
      const found = readDuration(typed, language);
      return found === undefined ? typed.trim() : `${found.amount} ${found.unit}`;
    },
    problems: (item) => durationProblems(readDuration(item, 'en') ?? item),
    format: (item, language) => formatDuration(readDuration(item, 'en') ?? item, language),
  },
};
