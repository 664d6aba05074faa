import library from 'virtual:library';
import { warmUpSteps } from '../../shared/checks/warm-up';
import { createJobRunner, type CheckMessage } from './check-job';

const run = createJobRunner(library);
let hasJob = false;

// Where a check that takes long does not hold up the keys, and one without end can be stopped.
self.addEventListener('message', ({ data }: MessageEvent<CheckMessage>) => {
  if (data === 'warm-up') return takeSteps(warmUpSteps(library));
  hasJob = true;
  self.postMessage(run(data));
});

/** One step after the other, with room for a message in between, until there is a policy. */
function takeSteps(steps: Iterator<unknown>): void {
  if (!hasJob && steps.next().done !== true) setTimeout(() => takeSteps(steps));
}
