import { getSchema } from '@tiptap/core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { doc, p } from '../../shared/policy/builders';
import { readingLevel } from '../../shared/reading/reading-level';
import { schemaExtensions, ownNodes } from '../../shared/schema/index';
import type { CheckAnswer, CheckJob } from './check-job';
import { createChecker, timeLimits, type CheckWorker } from './checker';

const schema = getSchema([...schemaExtensions, ...Object.values(ownNodes)]);
const policy = schema.nodeFromJSON(doc(p('One'), p('Two')));

interface FakeWorker extends CheckWorker {
  readonly jobs: readonly CheckJob[];
  readonly isOver: () => boolean;
  answer(): void;
  fail(): void;
}

function fakeWorker(): FakeWorker {
  const target = new EventTarget();
  const jobs: CheckJob[] = [];
  let isOver = false;
  return {
    jobs,
    isOver: () => isOver,
    postMessage: (job: CheckJob) => void jobs.push(job),
    terminate: () => void (isOver = true),
    addEventListener: target.addEventListener.bind(target) as Worker['addEventListener'], // The same events.
    answer() {
      const reading = { whole: readingLevel('', 'en'), perClause: [] };
      const data: CheckAnswer = { number: jobs.at(-1)?.number ?? 0, findings: [], coverage: [], reading };
      target.dispatchEvent(Object.assign(new Event('message'), { data }));
    },
    fail: () => void target.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' })),
  };
}

function startedWorkers() {
  const workers: FakeWorker[] = [];
  const checker = createChecker(() => {
    const worker = fakeWorker();
    workers.push(worker);
    return worker;
  });
  return { workers, checker };
}

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(window, { clausewright: { request: () => Promise.resolve({ ok: true, value: null }) } });
});
afterEach(() => vi.useRealTimers());

test('sends the policy once, and afterwards only what changed', async () => {
  const { workers, checker } = startedWorkers();
  const first = checker.check(policy, []);
  workers[0]?.answer();
  await first;
  const edited = policy.copy(
    policy.content.replaceChild(
      1,
      schema.nodeFromJSON({ type: 'paragraph', content: [{ type: 'text', text: 'New' }] }),
    ),
  );
  const second = checker.check(edited, []);
  workers[0]?.answer();
  expect((await second)?.number).toBe(2);
  expect(workers).toHaveLength(1);
  expect(workers[0]?.jobs[1]).toMatchObject({ blocks: [0, { type: 'paragraph' }], attributes: null });
});

test('a worker that hangs is stopped, and the next run begins anew with the whole policy', async () => {
  const { workers, checker } = startedWorkers();
  const first = checker.check(policy, []);
  workers[0]?.answer();
  await first;
  const hanging = checker.check(policy, []);
  vi.advanceTimersByTime(timeLimits.usual);
  expect(await hanging).toBeNull();
  expect(workers[0]?.isOver()).toBe(true);
  const next = checker.check(policy, []);
  // What the stopped one says late counts for nothing.
  workers[0]?.answer();
  workers[1]?.answer();
  expect(await next).toMatchObject({ number: 1 });
  expect(workers[1]?.jobs[0]?.blocks).toEqual(doc(p('One'), p('Two')).content);
});

test('a worker that breaks down is replaced', async () => {
  const { workers, checker } = startedWorkers();
  const first = checker.check(policy, []);
  workers[0]?.fail();
  expect(await first).toBeNull();
  void checker.check(policy, []);
  expect(workers).toHaveLength(2);
});

test('nothing runs on after the end', async () => {
  const { workers, checker } = startedWorkers();
  const run = checker.check(policy, []);
  checker.end();
  expect(await run).toBeNull();
  expect(workers[0]?.isOver()).toBe(true);
});
