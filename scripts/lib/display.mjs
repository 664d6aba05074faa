import { problem } from './problem.mjs';
import { isOnPath } from './run.mjs';

/** Whether windows can be shown: outside Linux always, on Linux when there is an X or Wayland display. */
export function hasDisplay(env = process.env, platform = process.platform) {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/** Throws a problem that says how to go on when there is no display to open a window on. */
export function requireDisplay() {
  if (hasDisplay()) return;
  const install = isOnPath('xvfb-run')
    ? ''
    : 'xvfb-run is not installed yet; on Debian and Ubuntu: sudo apt-get install -y xvfb xauth\n';
  throw problem(
    'There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can be opened.\n' +
      'On a desktop, run this command in a terminal of that desktop. To run it on an invisible display:\n' +
      '  xvfb-run -a npm start\n' +
      install +
      'Without any window: npm run export -- --sample writes a finished sample policy to exports/.',
  );
}

/** The command as it has to be run so that it has a display: unchanged where there is one, else inside xvfb-run. */
export function onDisplay(command, args) {
  if (hasDisplay()) return [command, args];
  return ['xvfb-run', ['-a', '-s', '-screen 0 1600x1200x24', command, ...args]];
}
