import library from 'virtual:library';
import { lawCoverage } from '../../shared/checks/coverage/law-coverage';
import { checks, checkSubject, runChecksOn } from '../../shared/checks/index';
import { languages } from '../../shared/language';
import { samplePolicy } from '../../shared/library/assemble';
import { policyContext } from '../../shared/policy/context';
import { readingLevels } from '../../shared/reading/policy-levels';
import { createJobRunner, type CheckMessage } from './check-job';

const run = createJobRunner(library);
let hasJob = false;

// Where a check that takes long does not hold up the keys, and one without end can be stopped.
self.addEventListener('message', ({ data }: MessageEvent<CheckMessage>) => {
  if (data === 'warm-up') return takeSteps(warmUpSteps());
  hasJob = true;
  self.postMessage(run(data));
});

/** One step after the other, with room for a message in between, until there is a policy. */
function takeSteps(steps: Iterator<unknown>): void {
  if (!hasJob && steps.next().done !== true) setTimeout(() => takeSteps(steps));
}

/** Each check of a sample in each language: it compiles what a policy will need. What it finds is of no interest. */
function* warmUpSteps(): Generator<unknown, void> {
  const [template] = library.templates;
  if (template === undefined) return;
  for (const language of languages) {
    const policy = samplePolicy(library, template, language);
    const subject = checkSubject(policyContext(policy, library, '2026-01-01'), { library, otherNames: [] });
    for (const check of checks) yield runChecksOn(subject, [check]);
    yield lawCoverage(subject);
    yield readingLevels(subject);
  }
}
