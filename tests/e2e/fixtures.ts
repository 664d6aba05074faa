import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { AxeBuilder } from '@axe-core/playwright';
import {
  type ElectronApplication,
  type Page,
  type TestInfo,
  _electron,
  errors,
  test as base,
  expect,
} from '@playwright/test';

import {
  type DialogAnswer,
  type ShownDialog,
  answerDialog,
  replaceDialogs,
  shownDialogs,
} from './native-dialogs';
import { networkUseIn, watchForProblems } from './problem-watch';

export { expect };

/** The built app, running with a data folder of its own. After `relaunch`, `window` and `electron` are new ones. */
export interface App {
  readonly electron: ElectronApplication;
  /** The app's first window. */
  readonly window: Page;
  /** Where the app keeps its own data; kept by `relaunch`, deleted after the test. */
  readonly dataFolder: string;
  /** An empty folder for the person's files; deleted after the test. */
  readonly documents: string;

  /** Answers the next open dialog with this file; null presses Cancel. */
  answerOpenDialog(path: string | null): Promise<void>;
  /** Answers the next save dialog with this file; null presses Cancel. */
  answerSaveDialog(path: string | null): Promise<void>;
  /** Answers the next message box by pressing the button with this label. */
  answerMessageBox(button: string): Promise<void>;
  /** Every native dialog since the launch, oldest first. */
  shownDialogs(): Promise<readonly ShownDialog[]>;

  /** Quits as a person does, which may ask about unsaved changes. Fails if the app is still there after 15 seconds. */
  quit(): Promise<void>;
  /** Ends the app without warning, as a power cut would. */
  kill(): Promise<void>;
  /** Starts the app again after `quit` or `kill`, with further arguments such as a file to open. */
  launch(...args: readonly string[]): Promise<void>;
  /** `quit`, then `launch`. */
  relaunch(...args: readonly string[]): Promise<void>;

  /** The serious and critical accessibility findings in the window as it is now, one sentence each. */
  accessibilityFindings(options?: AccessibilityOptions): Promise<readonly string[]>;
  /** Everything so far that fails a test by itself (see `watchForProblems`), one sentence each. */
  readonly problems: readonly string[];
  /** Lets this test pass although problems that match happen, because it is about them. */
  allowProblem(pattern: RegExp): void;
}

interface AccessibilityOptions {
  /** These rules of axe alone; all without it. */
  readonly rules?: readonly string[];
  /** Selectors of what is left out. */
  readonly exclude?: readonly string[];
}

interface Fixtures {
  /** More arguments for the first launch, such as a file to open: `test.use({ launchArguments: [file] })`. */
  readonly launchArguments: readonly string[];
  readonly app: App;
}

const PROJECT = resolve(__dirname, '../..');
const START_MS = 60_000;
const QUIT_MS = 30_000;

/**
 * `test` with a running app. A test fails on any console error, exception, refusal of the content security policy,
 * unexpected native dialog, and network request, even if all it expects is true.
 */
export const test = base.extend<Fixtures>({
  launchArguments: [[], { option: true }],

  app: async ({ launchArguments }, use, testInfo) => {
    const folder = await mkdtemp(join(tmpdir(), 'clausewright-e2e-'));
    const session = createSession(folder, testInfo);
    let log = '';
    try {
      await mkdir(session.app.documents);
      await session.app.launch(...launchArguments);
      await use(session.app);
      await session.finish();
    } finally {
      await session.end();
      log = await readFile(join(session.app.dataFolder, 'logs', 'clausewright.log'), 'utf8').catch(() => '');
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    }
    const what = `nothing went wrong beside what the test looks at\n${log}`;
    expect(session.unwanted(), what).toEqual([]);
  },
});

function createSession(folder: string, testInfo: TestInfo) {
  const dataFolder = join(folder, 'data');
  const found: string[] = [];
  const allowed: RegExp[] = [];
  let running:
    | { readonly electron: ElectronApplication; readonly window: Page; readonly networkLog: string }
    | undefined;
  let launches = 0;

  const current = () => {
    if (running === undefined) throw new Error('The app is not running: call launch() first.');
    return running;
  };
  const unwanted = () => found.filter((problem) => !allowed.some((pattern) => pattern.test(problem)));
  const answer = (given: DialogAnswer) => answerDialog(current().electron, given);

  // In a turn of its own: what is evaluated may interrupt the app's own code halfway, which no person can.
  const endApp = (how: 'quit' | 'exit') =>
    current().electron.evaluate(({ app: electronApp }, method) => {
      setImmediate(() => electronApp[method]());
    }, how);

  /** Waits until the app has ended by the given action, and reads what it leaves behind. */
  const ended = async (action: () => Promise<unknown>) => {
    const { electron, networkLog } = current();
    const exit = new Promise<void>((done) => electron.process().once('exit', () => done()));
    const isOver = electron.process().exitCode !== null || electron.process().signalCode !== null;
    // The connection breaks while the app ends, so the action's own answer may never come.
    void action().catch(() => undefined);
    if (!isOver)
      await within(QUIT_MS, exit, 'The app did not end. Is a native dialog or unsaved work holding it?');
    running = undefined;
    found.push(...networkUseIn(networkLog));
  };

  const app: App = {
    get electron() {
      return current().electron;
    },
    get window() {
      return current().window;
    },
    dataFolder,
    documents: join(folder, 'documents'),

    answerOpenDialog: (path) => answer({ kind: 'open', path }),
    answerSaveDialog: (path) => answer({ kind: 'save', path }),
    answerMessageBox: (button) => answer({ kind: 'message', button }),
    shownDialogs: () => shownDialogs(current().electron),

    quit: () => ended(() => endApp('quit')),
    kill: () => ended(async () => current().electron.process().kill('SIGKILL')),
    launch: async (...args) => {
      if (running !== undefined) throw new Error('The app is running already: call quit() first.');
      launches += 1;
      running = await start(dataFolder, join(folder, `network-${launches}.json`), args, found);
    },
    relaunch: async (...args) => {
      await app.quit();
      await app.launch(...args);
    },

    accessibilityFindings: (options) => findAccessibilityProblems(current().window, options),
    problems: found,
    allowProblem: (pattern) => void allowed.push(pattern),
  };

  return {
    app,
    /** The problems that no pattern allows. */
    unwanted,
    /** Keeps a picture and a trace of a test that failed. */
    finish: async () => {
      if (running === undefined) return;
      const failed = testInfo.status !== testInfo.expectedStatus || unwanted().length > 0;
      const { electron, window } = running;
      if (failed && !window.isClosed()) {
        const body = await window.screenshot({ timeout: 5_000 });
        await testInfo.attach('window', { body, contentType: 'image/png' });
      }
      const path = testInfo.outputPath('trace.zip');
      await electron.context().tracing.stop(failed ? { path } : {});
      if (failed) await testInfo.attach('trace', { path, contentType: 'application/zip' });
    },
    /** Ends the app without questions about unsaved work, if it is still running. */
    end: async () => {
      if (running === undefined) return;
      try {
        await ended(() => endApp('exit'));
      } catch {
        await app.kill();
      }
    },
  };
}

async function start(dataFolder: string, networkLog: string, args: readonly string[], problems: string[]) {
  const executablePath = process.env.ELECTRON_EXEC_PATH;
  if (!executablePath) throw new Error('ELECTRON_EXEC_PATH is not set; scripts/e2e-setup.mjs sets it.');
  const isSandboxed = process.env.NO_SANDBOX !== '1';
  const options = {
    executablePath,
    chromiumSandbox: isSandboxed,
    args: [
      PROJECT,
      `--user-data-dir=${dataFolder}`,
      `--log-net-log=${networkLog}`,
      '--net-log-capture-mode=Everything',
      '--lang=en-US',
      ...(isSandboxed ? [] : ['--no-sandbox']),
      ...args,
    ],
    env: { ...definedEnvironment(), LC_ALL: 'en_US.UTF-8', TZ: 'UTC' },
    timeout: START_MS,
  };
  // Playwright holds back the app's "ready" until it has the app in hand, so a launch that hangs says nothing of
  // the app. On a busy machine one in hundreds does.
  const electron = await _electron.launch(options).catch((error: unknown) => {
    if (!(error instanceof errors.TimeoutError)) throw error;
    return _electron.launch(options);
  });
  try {
    watchForProblems(electron, problems);
    await replaceDialogs(electron);
    await electron.context().tracing.start({ screenshots: true });
    const window = await electron.firstWindow({ timeout: START_MS });
    await window.waitForLoadState('domcontentloaded');
    return { electron, window, networkLog };
  } catch (error) {
    electron.process().kill('SIGKILL');
    throw new Error(`The app opened no window.\n${problems.join('\n')}`, { cause: error });
  }
}

/** Our own environment without what would change how the app starts. */
function definedEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[0] !== 'ELECTRON_RUN_AS_NODE',
  );
  return Object.fromEntries(entries);
}

async function findAccessibilityProblems(
  window: Page,
  { rules, exclude = [] }: AccessibilityOptions = {},
): Promise<readonly string[]> {
  // Without legacy mode axe opens a second page, which Electron cannot.
  const builder = new AxeBuilder({ page: window }).setLegacyMode(true);
  // Details of what is in order are not wanted; in a long policy they take most of the time.
  builder.options({
    resultTypes: ['violations'],
    ...(rules === undefined ? {} : { runOnly: { type: 'rule', values: [...rules] } }),
  });
  // React Aria reads things out by a picture there, and keeps it for seconds after its label has gone.
  for (const selector of ['[data-live-announcer]', ...exclude]) builder.exclude(selector);
  const { violations } = await builder.analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, html }) => `${id}: ${help} (${target.join(' ')}: ${html.slice(0, 200)})`),
    );
}

async function within(ms: number, promise: Promise<void>, otherwise: string): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_done, reject) => {
    timer = setTimeout(() => reject(new Error(otherwise)), ms);
  });
  try {
    await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
