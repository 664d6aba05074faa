import { requests, type CheckedInput, type RequestAnswer, type RequestName } from '../shared/ipc';
import { fail, type Result } from '../shared/result';

/** What main does for each request. */
export type Handlers = {
  readonly [N in RequestName]: (
    input: CheckedInput<N>,
  ) => Result<RequestAnswer<N>> | Promise<Result<RequestAnswer<N>>>;
};

/** The handlers of one file in `handlers/`: all requests whose names begin with the topic. */
export type HandlersOf<Topic extends string> = Pick<Handlers, Extract<RequestName, `${Topic}.${string}`>>;

/** Where a message came from. */
export interface Sender {
  readonly isMainFrame: boolean;
  readonly url: string;
}

export interface DispatchOptions {
  readonly handlers: Handlers;
  /** Only the page from here is answered: "app://bundle". */
  readonly origin: string;
  readonly log: (text: string, error?: unknown) => void;
  /** Milliseconds from any fixed moment on. */
  readonly now: () => number;
}

/** Requests that the window may send in one second; far more than it ever needs. */
const mostPerSecond = 200;

/**
 * Answers one message of the window. Everything in it may be forged: the sender, the name, the
 * input and the pace are checked here and nowhere else. Never rejects; what goes wrong inside is
 * logged and comes back as a plain failure.
 */
export function createDispatch({
  handlers,
  origin,
  log,
  now,
}: DispatchOptions): (name: unknown, input: unknown, sender: Sender) => Promise<Result<unknown>> {
  const isTooFast = createPaceCheck(now);
  return async (name, input, sender) => {
    if (!isOurPage(sender, origin)) {
      log(`Refused a message from ${sender.isMainFrame ? 'a page' : 'a frame'} that is not ours`);
      return fail('not-allowed', 'This page may not ask for that.');
    }
    if (isTooFast())
      return fail('too-many-requests', 'That was too much at once. Wait a moment and try again.');
    if (typeof name !== 'string' || !isRequestName(name)) {
      log('Refused a request with an unknown name');
      return fail('unknown-request', 'The program does not know how to do that. Please restart it.');
    }
    try {
      return await answer(handlers, name, input, log);
    } catch (error) {
      log(`Request ${name} failed`, error);
      return fail(
        'internal-error',
        'Something went wrong inside the program, and that was not done. Your text is still here in the window. Please try again; if it happens again, save under another name and restart.',
      );
    }
  };
}

async function answer(
  handlers: Handlers,
  name: RequestName,
  input: unknown,
  log: DispatchOptions['log'],
): Promise<Result<unknown>> {
  const checked = requests[name].input.safeParse(input);
  if (!checked.success) {
    // Paths and codes only: the values may be text of the policy.
    const where = checked.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.code}`);
    log(`Refused the input of ${name} (${where.slice(0, 5).join(', ')})`);
    return fail(
      'bad-input',
      'The program could not do that, because the request was not complete or too large.',
    );
  }
  // The schema of this very name made the data, which the compiler cannot follow from name to handler.
  const handler = handlers[name] as (
    input: typeof checked.data,
  ) => Result<unknown> | Promise<Result<unknown>>;
  return handler(checked.data);
}

function isOurPage({ isMainFrame, url }: Sender, origin: string): boolean {
  return isMainFrame && (url === origin || url.startsWith(`${origin}/`));
}

function isRequestName(name: string): name is RequestName {
  return Object.hasOwn(requests, name);
}

function createPaceCheck(now: () => number): () => boolean {
  let secondBegan = now();
  let count = 0;
  return () => {
    if (now() - secondBegan >= 1000) {
      secondBegan = now();
      count = 0;
    }
    count += 1;
    return count > mostPerSecond;
  };
}
