import { existsSync, readFileSync } from 'node:fs';

import type { ElectronApplication } from '@playwright/test';

import { UNEXPECTED_DIALOG } from './native-dialogs';

/** What the window may load: its own files, and what it made itself. Everything else would leave the computer. */
const ALLOWED_PROTOCOLS: readonly string[] = ['app:', 'devtools:', 'blob:', 'data:'];

const MAIN_PROCESS_ERROR = /uncaught exception|unhandled promise rejection|UnhandledPromiseRejection/i;

/**
 * Adds one sentence to `problems` for everything that must not happen in a story: an error on the console (refusals of
 * the content security policy are among them), an exception, a request that is not the app's own, a window that
 * crashed, an error in the main process, a native dialog that nobody asked for.
 */
export function watchForProblems(electron: ElectronApplication, problems: string[]): void {
  const context = electron.context();
  context.on('console', (message) => {
    if (message.type() === 'error')
      problems.push(`Console error: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => problems.push(`Exception in the window: ${error.error().stack ?? ''}`));
  context.on('request', (request) => {
    if (!isAllowed(request.url())) problems.push(`Network request: ${request.url()}`);
  });
  electron.on('window', (window) => window.on('crash', () => problems.push('The window crashed.')));

  const { stdout, stderr } = electron.process();
  onLines(stdout, (line) => {
    if (line.startsWith(UNEXPECTED_DIALOG)) problems.push(line);
  });
  onLines(stderr, (line) => {
    if (MAIN_PROCESS_ERROR.test(line)) problems.push(`Error in the main process: ${line}`);
  });
}

/**
 * What Chromium's own log of its network says was requested or looked up, whichever part of the browser did it: the
 * spell checker's downloads, for one, are seen nowhere else. One sentence for each; none if there is no log.
 */
export function networkUseIn(logFile: string): readonly string[] {
  if (!existsSync(logFile)) return [];
  const log = readFileSync(logFile, 'utf8');
  const requests = eventsOf(log, 'URL_REQUEST_START_JOB')
    .flatMap((event) => /"url":"([^"]+)"/.exec(event)?.[1] ?? [])
    .filter((url) => !isAllowed(url))
    .map((url) => `Network request (network log): ${url}`);
  const lookups = eventsOf(log, 'HOST_RESOLVER_MANAGER_REQUEST')
    .flatMap((event) => /"host":"([^"]+)"/.exec(event)?.[1] ?? [])
    .map((host) => `Host name looked up (network log): ${host}`);
  return [...requests, ...lookups];
}

/** The log has one event to a line; read as lines, so that the log of an app that was killed can be read as well. */
function eventsOf(log: string, name: string): readonly string[] {
  const number = new RegExp(`"${name}":(\\d+)`).exec(log)?.[1];
  if (number === undefined) return [];
  const type = new RegExp(`"type":${number}[,}]`);
  return log.split('\n').filter((line) => type.test(line));
}

function isAllowed(url: string): boolean {
  return ALLOWED_PROTOCOLS.includes(new URL(url).protocol);
}

function onLines(stream: NodeJS.ReadableStream | null, use: (line: string) => void): void {
  let rest = '';
  stream?.setEncoding('utf8').on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) use(line);
  });
}
