import library from 'virtual:library';
import { createJobRunner, type CheckJob } from './check-job';

const run = createJobRunner(library);

// Where a check that takes long does not hold up the keys, and one without end can be stopped.
self.addEventListener('message', (event: MessageEvent<CheckJob>) => self.postMessage(run(event.data)));
