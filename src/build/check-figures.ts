import { resolve } from 'node:path';
import type { CheckKnowledge } from '../shared/checks/check';
import { runChecks } from '../shared/checks/index';
import { obsoleteReferenceFigures } from '../shared/checks/obsolete-reference-sentences.test-tool';
import { languages } from '../shared/language';
import { samplePolicy } from '../shared/library/assemble';
import { compileLibrary } from '../shared/library/compile';
import type { Library } from '../shared/library/types';
import { policyContext } from '../shared/policy/context';
import { figuresDay } from './check-figures-day';
import { fixFigures } from './fix-figures';
import { lawCoverageFigures } from './law-coverage-figures';
import { readLibraryFiles } from './library-plugin';
import type { Figure } from './library-figures';
import { plantNames } from './planted-names';
import { recallOnSources, type SourceRecall } from './source-recall';

/** What `npm run test:checks` prints. `sources` is the folder with the texts of the source policies, if there is one. */
export async function checkFigures(sources: string): Promise<readonly Figure[]> {
  const { library, problems } = compileLibrary(await readLibraryFiles(resolve('templates')));
  if (library === null) throw new Error(problems.map(({ text }) => text).join('\n'));
  const knowledge: CheckKnowledge = { library, otherNames: [] };
  const recall = recallOnSources(sources, knowledge, figuresDay);
  return [
    ...recallFigures(recall),
    ...plantedFigures(library),
    ...falseAlarms(library, knowledge),
    ...dateFigures(),
    ...coverageFigures(library),
    ...fixFigures(knowledge, recall, figuresDay),
  ];
}

function recallFigures(recall: SourceRecall | null): readonly Figure[] {
  const names = ['known faults found at their line', 'rules that find at least one', 'other errors'] as const;
  if (recall === null) return names.map((name) => [name, 'skipped: no source texts', '']);
  const { defects, missed, otherErrors } = recall;
  const found = defects.length - missed.length;
  const rules = new Set(defects.map(({ rule }) => rule));
  const silent = [...rules].filter((rule) =>
    defects.filter((each) => each.rule === rule).every((each) => missed.includes(each)),
  );
  return [
    [
      names[0],
      `${found} of ${defects.length} (${Math.floor((100 * found) / defects.length)} %)`,
      '85 % or more',
    ],
    [names[1], `${rules.size - silent.length} of ${rules.size}`, 'all'],
    [names[2], String(otherErrors.length), '40 or fewer'],
  ];
}

function plantedFigures(library: Library): readonly Figure[] {
  const { planted, found } = plantNames(library, figuresDay);
  return [['planted names, addresses and domains found', `${found} of ${planted}`, '95 % or more']];
}

function dateFigures(): readonly Figure[] {
  const { dead, found, current, falseAlarms: alarms } = obsoleteReferenceFigures();
  return [
    ['dead references found', `${found} of ${dead}`, '60 of 60'],
    ['current references found by mistake', `${alarms} of ${current}`, '0 of 60'],
  ];
}

function coverageFigures(library: Library): readonly Figure[] {
  const { requirements, removedExactly, mended } = lawCoverageFigures(library);
  return [
    ['requirements of laws, in three languages', String(requirements), ''],
    ['taken out of a policy, exactly that one turns red', String(removedExactly), 'all'],
    ['green again with the clause that is offered', String(mended), 'all'],
  ];
}

/** Findings in the finished samples of all templates. */
function falseAlarms(library: Library, knowledge: CheckKnowledge): readonly Figure[] {
  const findings = library.templates.flatMap((template) =>
    languages.flatMap((language) =>
      runChecks(policyContext(samplePolicy(library, template, language), library, figuresDay), knowledge),
    ),
  );
  const number = (severity: string) => findings.filter((each) => each.severity === severity).length;
  const samples = library.templates.length * languages.length;
  return [
    [`errors in the ${samples} finished samples`, String(number('error')), '0'],
    ['warnings there', String(number('warning')), ''],
    ['pieces of advice there', String(number('advice')), ''],
  ];
}
