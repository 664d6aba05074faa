import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';

// For tests only: a child process that saves a file, and real faults put into its system calls.

/** Bundles `save-child.ts`, which a plain Node process can run. */
export async function buildSaveChild(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: resolve(__dirname, 'save-child.ts'),
      outDir: folder,
      minify: false,
      rolldownOptions: { output: { format: 'cjs', entryFileNames: 'save-child.cjs' } },
    },
    ssr: { noExternal: true },
  });
  return join(folder, 'save-child.cjs');
}

export interface ChildResult {
  readonly signal: NodeJS.Signals | null;
  /** What the child printed: the outcome of its save as JSON. */
  readonly output: string;
}

/** See `save-child.ts`. */
export type SaveMethod = 'atomic' | 'in-place' | 'together';

export interface ChildOptions {
  /** Goes before `node`: strace and its arguments. */
  readonly wrapper?: readonly string[];
  /** Runs the child as this user; only root may. */
  readonly uid?: number;
  readonly method?: SaveMethod;
}

/** Saves `text` to `path` in a child process. */
export function saveInChild(
  child: string,
  path: string,
  text: string,
  { wrapper = [], uid, method = 'atomic' }: ChildOptions = {},
): Promise<ChildResult> {
  const [program, ...rest] = [...wrapper, process.execPath, child, method, path, text];
  return new Promise((done, reject) => {
    const running = spawn(program ?? process.execPath, rest, {
      // One worker thread, so that the calls come in the same order every time.
      env: { ...process.env, UV_THREADPOOL_SIZE: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(uid === undefined ? {} : { uid, gid: uid }),
    });
    let output = '';
    running.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    running.on('error', reject);
    running.on('close', (_code, signal) => done({ signal, output }));
  });
}

/** A system call of a save: its name and which of the calls of that name in its thread it is. */
export interface CallPoint {
  readonly call: string;
  readonly when: number;
}

/** The system calls that a save makes on its temporary file, its target and their folder, in order. */
export async function listCalls(
  child: string,
  path: string,
  text: string,
  names: readonly string[],
  method: SaveMethod = 'atomic',
): Promise<readonly CallPoint[]> {
  const folder = await mkdtemp(join(tmpdir(), 'clausewright-strace-'));
  const log = join(folder, 'calls');
  await saveInChild(child, path, text, {
    method,
    wrapper: ['strace', '-f', '-y', '-qq', '-e', `trace=${names.join(',')}`, '-o', log],
  });
  const counts = new Map<string, number>();
  const points = readFileSync(log, 'utf8')
    .split('\n')
    .flatMap((line): readonly CallPoint[] => {
      const [, thread, call] = /^(\d+) +(\w+)\(/u.exec(line) ?? [];
      if (thread === undefined || call === undefined) return [];
      const when = (counts.get(`${thread} ${call}`) ?? 0) + 1;
      counts.set(`${thread} ${call}`, when);
      const touchesFolder = line.includes(resolve(path, '..'));
      return touchesFolder ? [{ call, when }] : [];
    });
  await rm(folder, { recursive: true });
  return points;
}

/** Runs the child with a fault in one call: `signal=SIGKILL` or `error=EIO`. */
export function injectInto(point: CallPoint, fault: string): readonly string[] {
  const rule = `inject=${point.call}:${fault}:when=${point.when}`;
  return ['strace', '-f', '-qq', '-o', '/dev/null', '-e', `trace=${point.call}`, '-e', rule];
}

export const isRoot = process.getuid?.() === 0;
export const hasStrace = process.platform === 'linux' && existsSync('/usr/bin/strace');
