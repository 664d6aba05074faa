import { tell, useApp } from './app-store';
import { ask, onEvent } from './bridge';
import { refreshStartScreen } from './start-lists';
import { loadWorkbench, withWorkbench } from './workbench';

/** Called once when the window has loaded: listens to main, and opens what it was started with. */
export async function start(): Promise<void> {
  onEvent((event) => {
    withWorkbench(({ answerClose, openPolicy, runCommand }) => {
      if (event.type === 'command') runCommand(event.command);
      else if (event.type === 'close-requested') void answerClose();
      else void openPolicy(event.fileId);
    });
  });
  const started = await ask('app.start', {});
  if (!started.ok) return tell('problem', started.error.text);
  const { platform, settings, notices, fileId } = started.value;
  useApp.setState({ platform, settings });
  for (const notice of notices) tell('problem', notice);
  if (fileId !== null) await (await loadWorkbench()).openPolicy(fileId);
  await refreshStartScreen();
  // Ready before the first choice is made, and not in the way of it.
  requestIdleCallback(() => {
    withWorkbench(({ prepareCheckWorker }) => {
      if (useApp.getState().session === null) requestIdleCallback(prepareCheckWorker);
    });
  });
}
