import { readPack } from '../../shared/library/pack';

// Where a pack that takes long does not hold up the window, and one without end can be stopped.
self.addEventListener('message', (event: MessageEvent<string>) => self.postMessage(readPack(event.data)));
