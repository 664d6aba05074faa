import { expect, test } from 'vitest';

import { chooseNames } from './apt.mjs';
import { hasDisplay } from './display.mjs';
import { notFoundIn } from './system-libraries.mjs';

test('missing libraries are read from the output of ldd, each once', () => {
  const output = [
    '\tlinux-vdso.so.1 (0x00007ffd)',
    '\tlibffmpeg.so => /opt/electron/libffmpeg.so (0x00007f)',
    '\tlibgtk-3.so.0 => not found',
    '\tlibnss3.so => not found',
    '\tlibgtk-3.so.0 => not found',
  ].join('\n');
  expect(notFoundIn(output)).toEqual(['libgtk-3.so.0', 'libnss3.so']);
});

test('Debian 12 has the packages under their own names', () => {
  expect(
    chooseNames(
      ['libgtk-3-0', 'libasound2', 'xvfb'],
      policy({ 'libgtk-3-0': '3.24', libasound2: '1.2', xvfb: '2' }),
    ),
  ).toEqual(['libgtk-3-0', 'libasound2', 'xvfb']);
});

test('Ubuntu 24.04 has some of the packages under their t64 names', () => {
  const answer = policy({
    'libgtk-3-0': '(none)',
    'libgtk-3-0t64': '3.24',
    libasound2: '(none)',
    libasound2t64: '1.2',
    xvfb: '2',
  });
  expect(chooseNames(['libgtk-3-0', 'libasound2', 'xvfb'], answer)).toEqual([
    'libgtk-3-0t64',
    'libasound2t64',
    'xvfb',
  ]);
});

test('a package that is in no list keeps its name, so that apt can say what is wrong', () => {
  expect(chooseNames(['libgtk-3-0'], '')).toEqual(['libgtk-3-0']);
});

test('only Linux can be without a display', () => {
  expect(hasDisplay({}, 'linux')).toBe(false);
  expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true);
  expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
  expect(hasDisplay({}, 'darwin')).toBe(true);
});

/** What `apt-cache policy` prints about packages, given their candidate versions. */
function policy(candidates) {
  return Object.entries(candidates)
    .map(
      ([name, candidate]) =>
        `${name}:\n  Installed: (none)\n  Candidate: ${candidate}\n  Version table:\n     ${candidate} 500\n`,
    )
    .join('');
}
