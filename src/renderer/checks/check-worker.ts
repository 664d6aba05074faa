import library from 'virtual:library';
import { languages } from '../../shared/language';
import { samplePolicy } from '../../shared/library/assemble';
import { createJobRunner, type CheckMessage } from './check-job';

const run = createJobRunner(library);
let hasJob = false;

// Where a check that takes long does not hold up the keys, and one without end can be stopped.
self.addEventListener('message', ({ data }: MessageEvent<CheckMessage>) => {
  if (data === 'warm-up') return checkSamples(languages);
  hasJob = true;
  self.postMessage(run(data));
});

/** Checks a sample in one language after the other, until there is a policy. What is found is of no interest. */
function checkSamples([language, ...others]: readonly (typeof languages)[number][]): void {
  const [template] = library.templates;
  if (hasJob || language === undefined || template === undefined) return;
  const { content, attrs } = samplePolicy(library, template, language);
  createJobRunner(library)({
    number: 0,
    blocks: content,
    attributes: attrs,
    otherNames: [],
    today: '2026-01-01',
  });
  setTimeout(() => checkSamples(others));
}
