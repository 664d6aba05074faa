import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { leftoverName } from '../shared/checks/leftover-name';
import { runChecks } from '../shared/checks/index';
import { languages, type Language } from '../shared/language';
import { compileLibrary } from '../shared/library/compile';
import { docWith, h, p, ul } from '../shared/policy/builders';
import { policyContext } from '../shared/policy/context';
import { readLibraryFiles } from './library-plugin';
import { sentencesWithNames, sentencesWithoutNames } from './name-sentences.test-tool';

const { library } = compileLibrary(await readLibraryFiles(resolve('templates')));
if (library === null) throw new Error('The library has errors; the test of the shipped library lists them.');

const values = {
  company_name: 'Birch & Stone AB',
  product_name: 'Tidewise',
  website_url: 'https://www.tidewise.se',
  contact_email: 'privacy@tidewise.se',
};

const wordsFound = (language: Language, line: string): readonly string[] => {
  const text = line.replace(/^[#-] /u, '').replaceAll(/[‹›]/gu, '');
  const block = line.startsWith('# ') ? h(text) : line.startsWith('- ') ? ul(text) : p(text);
  const context = policyContext(docWith({ language, values }, block), library, '2026-11-22');
  return runChecks(context, { library, otherNames: [] }, { checks: [leftoverName] }).map(
    ({ words }) => words,
  );
};

describe.each(languages)('in %s', (language) => {
  test.each(sentencesWithNames[language])('the name is found: %s', (line) => {
    const name = /‹(.+)›/u.exec(line)?.[1] ?? '';
    const found = wordsFound(language, line);
    expect(
      found.filter((words) => words.includes(name) || name.includes(words)),
      found.join(),
    ).not.toEqual([]);
  });

  test.each(sentencesWithoutNames[language])('nobody is named: %s', (line) => {
    expect(wordsFound(language, line)).toEqual([]);
  });
});
