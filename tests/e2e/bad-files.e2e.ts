import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { doc, p } from '../../src/shared/policy/builders';
import { integrityOf, writePolicyFile } from '../../src/shared/policy/file';
import { type App, expect, test } from './fixtures';
import { placeCaretAfter, saveAs, startFromTemplate, textOf } from './steps';

const good = writePolicyFile(doc(p('A good policy.')), { id: 'a', savedAt: '2026-01-01T00:00:00Z' });

const refused: readonly (readonly [name: string, content: string | Buffer, message: RegExp])[] = [
  ['an empty file', '', /is empty/u],
  ['a file that is no policy', '<html></html>', /not a Clausewright policy/u],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]), /./u],
  ['a policy that breaks off', good.slice(0, good.length / 2), /damaged/u],
  ['a policy without any text', good.replace('"type": "doc"', '"type": "nothing"'), /damaged/u],
];

for (const [name, content, message] of refused) {
  test(`${name} gets a plain message and is left untouched`, async ({ app }) => {
    const path = join(app.documents, 'bad.policy');
    await writeFile(path, content);
    await open(app, path);
    await expect(app.window.getByRole('alert')).toContainText(message);
    await expect(app.window.getByRole('heading', { name: 'Write a privacy policy' })).toBeVisible();
    expect(await readFile(path)).toEqual(Buffer.from(content));
  });
}

test('a file from a newer version opens for reading, keeps what it does not know, and is not saved over', async ({
  app,
}) => {
  const path = join(app.documents, 'newer.policy');
  const newer = good.replace('"version": 1', '"version": 2').replace('A good policy.', 'From the future.');
  await writeFile(path, newer);
  await open(app, path);
  await expect(app.window.getByText(/made with a newer version/u)).toBeVisible();
  await expect(textOf(app.window)).toContainText('From the future.');
  await expect(textOf(app.window)).toHaveAttribute('contenteditable', 'false');
  expect(await readFile(path, 'utf8')).toBe(newer);
});

test('a part that this version does not know is kept when the policy is saved', async ({ app }) => {
  const unknown = { type: 'video', attrs: { src: 'x' } };
  const path = join(app.documents, 'unknown.policy');
  await writeFile(
    path,
    withContent(unknown, { type: 'paragraph', content: [{ type: 'text', text: 'Known.' }] }),
  );
  await open(app, path);
  await placeCaretAfter(app.window, 'Known.');
  await app.window.keyboard.type(' More.');
  await app.window.keyboard.press('Control+s');
  await expect(app.window.getByText('Saved “unknown.policy”.')).toBeVisible();
  const saved = JSON.parse(await readFile(path, 'utf8'));
  expect(saved.content.content[0]).toEqual(unknown);
});

test('a file that was changed by another program is not saved over without asking', async ({ app }) => {
  const { window } = app;
  await startFromTemplate(window);
  const path = await saveAs(app, 'shared.policy');
  const theirs = good;
  await writeFile(path, theirs);
  await placeCaretAfter(window, 'We have tried to write it plainly');
  await window.keyboard.type(' Mine.');
  await app.answerMessageBox('Cancel');
  await window.keyboard.press('Control+s');
  await expect.poll(async () => (await app.shownDialogs()).length).toBe(2);
  expect(await readFile(path, 'utf8')).toBe(theirs);
  await expect(window.getByText('Changes not saved')).toBeVisible();
});

async function open(app: App, path: string): Promise<void> {
  await app.answerOpenDialog(path);
  await app.window.getByRole('button', { name: 'Open a policy…' }).click();
}

function withContent(...content: readonly object[]): string {
  const file = JSON.parse(good);
  file.content.content = content;
  file.integrity = integrityOf(file.content);
  return JSON.stringify(file);
}
