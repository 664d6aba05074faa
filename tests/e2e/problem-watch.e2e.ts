import { type App, expect, test } from './fixtures';

// Proof that no story can pass while one of these happens in it.

test('an error on the console is a problem', async ({ app }) => {
  await app.window.evaluate(() => console.error('Nobody would see this.'));
  await expectProblem(app, /^Console error: Nobody would see this/);
});

test('an exception in the window is a problem', async ({ app }) => {
  await app.window.evaluate(() => void setTimeout(() => document.querySelector('no-such-element')!.remove()));
  await expectProblem(app, /^Exception in the window: TypeError/);
});

test('a style that the content security policy refuses is a problem', async ({ app }) => {
  await app.window.evaluate(() =>
    document.body.insertAdjacentHTML('beforeend', '<p style="color: red">x</p>'),
  );
  await expectProblem(app, /^Console error: .*Content Security Policy/);
});

test('a network request is refused, and a problem', async ({ app }) => {
  const outcome = await app.window.evaluate(() => fetch('https://example.com/').catch(() => 'refused'));
  expect(outcome).toBe('refused');
  await expectProblem(app, /example\.com/);
});

test('a native dialog that no test answers is a problem', async ({ app }) => {
  await app.electron.evaluate(({ dialog }) => dialog.showMessageBox({ message: 'Hello?' }));
  await expectProblem(app, /^Unexpected native dialog: .*Hello\?/);
});

async function expectProblem(app: App, pattern: RegExp): Promise<void> {
  app.allowProblem(pattern);
  await expect.poll(() => app.problems).toContainEqual(expect.stringMatching(pattern));
}
