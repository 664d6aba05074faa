import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { constants as system } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';

import { ROOT } from './project.mjs';

/**
 * Runs a program to its end and gives `{ code, timedOut, output }`.
 *
 * Its input and output are ours unless `quiet` is set; then what it wrote is in `output`. With `timeoutMs` it runs in
 * a process group of its own, and the whole group is killed when the time is over: a browser that hangs leaves
 * nothing behind. A program that died of a signal has the shell's code for it (128 + number). A signal sent to us
 * goes to the program, and ends us when the program has ended.
 * Throws when the program cannot be started at all.
 */
export function run(command, args, { cwd = ROOT, env = {}, timeoutMs, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const ownGroup = timeoutMs !== undefined && process.platform !== 'win32';
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      detached: ownGroup,
    });
    const kill = (signal) => {
      if (child.pid === undefined) return;
      try {
        if (ownGroup) process.kill(-child.pid, signal);
        else child.kill(signal);
      } catch (error) {
        // It ended while we were deciding: no such process, or (macOS) one that may not be signalled any more.
        if (error.code !== 'ESRCH' && error.code !== 'EPERM') throw error;
      }
    };

    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));

    let timedOut = false;
    const timer =
      timeoutMs === undefined ? undefined : setTimeout(() => ((timedOut = true), kill('SIGKILL')), timeoutMs);

    // Waiting for the program to end lets an editor put its work in order first. The terminal has sent Ctrl+C to it
    // already, unless it has a group of its own.
    let received;
    const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => {
      const forward = () => {
        received = signal;
        if (ownGroup || signal !== 'SIGINT') kill(signal);
      };
      process.on(signal, forward);
      return () => process.off(signal, forward);
    });
    const cleanUp = () => {
      clearTimeout(timer);
      for (const stop of forwarded) stop();
    };

    child.on('error', (error) => {
      cleanUp();
      reject(error);
    });
    child.on('close', (code, signal) => {
      cleanUp();
      if (ownGroup) kill('SIGKILL');
      if (received !== undefined) process.exit(signalCode(received));
      resolve({ code: code ?? signalCode(signal), timedOut, output });
    });
  });
}

function signalCode(signal) {
  return 128 + (system.signals[signal] ?? 0);
}

/** Runs a short program and gives what it wrote, or undefined when it is not on this computer. */
export function ask(command, args, { cwd = ROOT } = {}) {
  const result = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
    timeout: 60_000,
    maxBuffer: 64 * 1024 * 1024,
  });
  if (result.error?.code === 'ENOENT') return undefined;
  return { code: result.status ?? 1, output: result.stdout, errors: result.stderr };
}

/** Whether a program of this name can be run. */
export function isOnPath(name, path = process.env.PATH ?? '') {
  return path.split(delimiter).some((folder) => {
    if (folder === '') return false;
    try {
      accessSync(join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** The program and first arguments that run npm: the npm that started us, else the one beside Node or on the path. */
export function npmCommand(env = process.env) {
  const beside = join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js');
  const script = [env.npm_execpath, beside].find(
    (path) => path !== undefined && basename(path) === 'npm-cli.js' && existsSync(path),
  );
  return script === undefined
    ? { command: 'npm', first: [] }
    : { command: process.execPath, first: [script] };
}

/** Runs npm; options as for `run`. */
export function runNpm(args, options) {
  const { command, first } = npmCommand();
  return run(command, [...first, ...args], options);
}
