import { app } from 'electron';
import type { AppStart } from '../../shared/ipc';
import { succeed } from '../../shared/result';
import type { HandlersOf } from '../dispatch';
import { withoutQuotes } from '../log';
import type { Program } from '../program';

export function appHandlers({
  settings,
  recentFiles,
  grantedFiles,
  events,
  log,
}: Program): HandlersOf<'app'> {
  return {
    'app.start': () => {
      // After the answer, so that the page knows its settings before the first event.
      setImmediate(() => events.open());
      return succeed({
        platform: platformNames[process.platform] ?? 'linux',
        version: app.getVersion(),
        settings: settings.current(),
        notices: [settings.notice, recentFiles.notice].filter((notice) => notice !== null),
        fileId: grantedFiles.fileAtStart,
      });
    },

    'app.logError': ({ message, stack }) => {
      log(`Window: ${withoutQuotes(stack ?? message)}`);
      return succeed(null);
    },
  };
}

const platformNames: Partial<Record<NodeJS.Platform, AppStart['platform']>> = {
  darwin: 'mac',
  win32: 'windows',
};
