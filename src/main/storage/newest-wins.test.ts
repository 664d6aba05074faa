import { expect, test } from 'vitest';
import { createNewestWinsQueue } from './newest-wins';

/** Jobs that run until they are finished by hand, and a list of those that began. */
function createJobs() {
  const began: string[] = [];
  const finish = new Map<string, () => void>();
  const job = (name: string) => () =>
    new Promise<string>((done) => {
      began.push(name);
      finish.set(name, () => done(name));
    });
  return { began, job, finish: (name: string) => finish.get(name)?.() };
}

const turnOfEvents = () => new Promise((done) => setTimeout(done, 0));

test('runs only the newest of the jobs that wait, and gives its outcome to all of them', async () => {
  const { began, job, finish } = createJobs();
  const run = createNewestWinsQueue<string>();
  const first = run('file', 'me', job('a'));
  await turnOfEvents();
  const rest = ['b', 'c', 'd'].map((name) => run('file', 'me', job(name)));
  await turnOfEvents();
  expect(began).toEqual(['a']);
  finish('a');
  expect(await first).toBe('a');
  await turnOfEvents();
  expect(began).toEqual(['a', 'd']);
  finish('d');
  expect(await Promise.all(rest)).toEqual(['d', 'd', 'd']);
});

test('never drops the job of another owner', async () => {
  const run = createNewestWinsQueue<string>();
  const began: string[] = [];
  const job = (name: string) => async () => {
    began.push(name);
    return name;
  };
  const results = [
    run('file', 'one', job('one 1')),
    run('file', 'two', job('two 1')),
    run('file', 'two', job('two 2')),
    run('file', 'one', job('one 2')),
  ];
  expect(await Promise.all(results)).toEqual(['one 1', 'two 2', 'two 2', 'one 2']);
  expect(began).toEqual(['one 1', 'two 2', 'one 2']);
});

test('does not let one line wait for another', async () => {
  const { began, job, finish } = createJobs();
  const run = createNewestWinsQueue<string>();
  const results = [run('one', 'me', job('one')), run('two', 'me', job('two'))];
  await turnOfEvents();
  expect(began).toEqual(['one', 'two']);
  finish('two');
  finish('one');
  expect(await Promise.all(results)).toEqual(['one', 'two']);
});

test('goes on after a job that throws, and tells only its caller', async () => {
  const run = createNewestWinsQueue<string>();
  const broken = run('file', 'one', () => Promise.reject(new Error('broken')));
  const next = run('file', 'two', async () => 'next');
  await expect(broken).rejects.toThrow('broken');
  expect(await next).toBe('next');
  expect(await run('file', 'one', async () => 'later')).toBe('later');
});
