import { spawn } from 'node:child_process';
import { join } from 'node:path';

import { inProject } from '../../scripts/lib/project.mjs';
import { electronArguments, electronPath } from './electron-window.mjs';
import { interleave, judge, shown, summarize } from './numbers.mjs';

const ROUNDS = 7;
/** Caches are made in the second run and used from the third on. */
const WARM_UPS = 2;
const WARM_UP_STAY_MS = 1500;
const LIMIT_MS = 30_000;
const AIM = 1.5;

const EMPTY = { app: inProject('tests', 'benchmarks', 'empty-app'), selector: '[contenteditable]', args: [] };
const EDITOR = '.ProseMirror[contenteditable=true]:not(:empty)';

/**
 * Milliseconds from starting the program to the first key it can take, beside an empty window: focus is where the key
 * should go, and two frames have been drawn. `files` are policies, opened from the command line; `rounds` limits how
 * often one is started.
 */
export async function measureStart(folder, files) {
  const kinds = [
    { name: 'empty window', ...EMPTY, hasAim: false },
    { name: 'start screen', app: inProject(), selector: '.start .card button', args: [], hasAim: true },
    ...files.map((file) => ({ ...file, app: inProject(), selector: EDITOR, args: [file.path] })),
  ].map((kind, index) => ({ ...kind, profile: join(folder, `profile-${index}`), runs: [], first: null }));

  for (const kind of kinds) {
    for (let run = 0; run < WARM_UPS; run += 1) {
      const times = await startOnce(kind, WARM_UP_STAY_MS);
      kind.first ??= times.ready;
    }
  }
  await interleave(kinds, ROUNDS, async (kind, round) => {
    if (round < (kind.rounds ?? ROUNDS)) kind.runs.push(await startOnce(kind, 0));
  });
  return kinds.map(({ name, runs, first, hasAim }) => ({ name, runs, first, hasAim }));
}

/** Starts once; when each thing happened, in milliseconds since the start. */
function startOnce({ app, selector, args, profile }, stayMs) {
  return new Promise((resolve, reject) => {
    const began = Date.now();
    const probe = inProject('tests', 'benchmarks', 'start-probe');
    const child = spawn(electronPath(), [probe, ...electronArguments(profile), ...args], {
      env: {
        ...process.env,
        BENCHMARK_APP: app,
        BENCHMARK_SELECTOR: selector,
        BENCHMARK_STAY_MS: String(stayMs),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let errors = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (errors += chunk));
    const timer = setTimeout(() => child.kill('SIGKILL'), LIMIT_MS + stayMs);
    child.on('error', reject);
    child.on('close', () => {
      clearTimeout(timer);
      const line = /^BENCHMARK (.*)$/mu.exec(output)?.[1];
      if (line === undefined)
        return reject(new Error(`The window was never ready (${selector}).\n${errors}`));
      const { hasFocus, ...times } = JSON.parse(line);
      if (!hasFocus) return reject(new Error(`Nothing in the window had the focus (${selector}).`));
      const since = Object.entries(times).map(([name, at]) => [name, at === null ? null : at - began]);
      resolve(Object.fromEntries(since));
    });
  });
}

/** The table of what `measureStart` gave. */
export function startTable(kinds) {
  const figures = kinds.map((kind) => ({ ...kind, ...summarize(kind.runs.map(({ ready }) => ready)) }));
  const [empty] = figures;
  const rows = figures.map(({ name, median, min, max, first, hasAim }) => {
    const isEmpty = name === empty.name;
    const ratio = median / empty.median;
    const verdict = hasAim ? judge(ratio, AIM) : '';
    const range = `${shown(min)}–${shown(max)}`;
    return [name, shown(median), range, isEmpty ? '1' : ratio.toFixed(2), shown(first), verdict];
  });
  return {
    title: `Start to first key, in ms (up to ${ROUNDS} starts each, taken in turns)`,
    columns: ['what starts', 'median', 'min–max', 'x empty', 'very first', 'aim: x empty'],
    rows,
    notes: ['“Very first” is the first start with a new profile, before anything is cached.', phases(kinds)],
  };
}

/** Where the time of the start screen goes. */
function phases(kinds) {
  const steps = [
    'began',
    'electronReady',
    'windowCreated',
    'pageBegan',
    'pageRead',
    'firstPaint',
    'found',
    'ready',
  ];
  const told = kinds.slice(0, 3).map(({ name, runs }) => {
    const medians = steps.map((step) => {
      const times = runs.flatMap((run) => run[step] ?? []);
      return `${step} ${times.length === 0 ? '–' : Math.round(summarize(times).median)}`;
    });
    return `${name}: ${medians.join(', ')}`;
  });
  return `When what happened (median): ${told.join('\n    ')}`;
}
