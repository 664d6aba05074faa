import { expect, test } from './fixtures';
import { fillDetail, openSample, placeCaretAfter, textOf } from './steps';

test('a clause from the library is previewed with the values of this policy and put at the caret', async ({
  app,
}) => {
  const { window } = app;
  await openSample(window);
  await placeCaretAfter(window, 'We have tried to write it plainly');
  await window.getByRole('tab', { name: 'Clauses' }).click();
  await window.getByRole('searchbox', { name: 'Search clauses' }).fill('kids');
  const clauses = window.getByRole('grid', { name: 'Clauses' });
  await expect(clauses).toContainText('No clause has “kids”');
  await window.getByRole('searchbox', { name: 'Search clauses' }).fill('children');
  await clauses.getByRole('row', { name: /^Children/ }).click();
  const preview = window.getByRole('region', { name: 'Preview: Children' });
  await expect(preview).toContainText('privacy@example.com');
  await expect(
    preview.getByRole('listitem').filter({ hasText: 'Use of User Information; Children' }),
  ).toHaveText(/^Software to download/u);
  await preview.getByRole('button', { name: 'Insert at the cursor' }).click();

  const ids = textOf(window).locator('> .clause');
  await expect(ids.nth(2)).toHaveAttribute('data-clause', 'children');
  await window.keyboard.press('Control+z');
  await expect(ids.nth(2)).toHaveAttribute('data-clause', 'controller-identity');
});

test('a double click inserts the clause under the pointer: a preview used to push another one there', async ({
  app,
}) => {
  const { window } = app;
  await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 700),
  );
  await openSample(window);
  await placeCaretAfter(window, 'We have tried to write it plainly');
  await window.getByRole('tab', { name: 'Clauses' }).click();
  const clauses = window.getByRole('grid', { name: 'Clauses' });
  // The last row that can be seen is the one that used to go.
  const rows = clauses.getByRole('row').filter({ has: window.locator('.library-title') });
  const list = await clauses.boundingBox();
  const boxes = await Promise.all((await rows.all()).slice(0, 40).map((row) => row.boundingBox()));
  const lowest = boxes.findLastIndex(
    (box) => box !== null && list !== null && box.y + box.height <= list.y + list.height,
  );
  const box = boxes[lowest];
  if (!box) throw new Error('No clause is in sight.');
  const title = (await rows.nth(lowest).locator('.library-title').innerText()).trim();
  // As a person does it: the second click goes to the same place of the screen, whatever is there now.
  await window.mouse.click(box.x + 40, box.y + box.height / 2);
  await expect(window.getByRole('region', { name: `Preview: ${title}` })).toBeVisible();
  await window.mouse.down({ clickCount: 2 });
  await window.mouse.up({ clickCount: 2 });
  await expect(textOf(window).locator('> .clause').nth(2).locator('.clause-title')).toHaveText(title);
});

test('text with a heading that is pasted into a clause does not rename it in the outline', async ({
  app,
}) => {
  const { window } = app;
  await openSample(window);
  const outline = window.getByRole('grid', { name: 'Outline' });
  // The panes are filled a moment after the page.
  await expect(outline.getByRole('row').first()).toBeVisible();
  const titles = await outline.getByRole('row').allInnerTexts();
  await placeCaretAfter(window, 'We have tried to write it plainly');
  await textOf(window).evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', '<p>Before.</p><h2>From elsewhere</h2><p>After.</p>');
    text.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(textOf(window)).toContainText('From elsewhere');
  await expect(textOf(window)).toContainText('After.');
  // The outline follows a moment later.
  await fillDetail(window, 'company_name', 'Blue Heron AB');
  await expect(window.locator('.clause[data-clause="introduction"] .clause-differs')).toBeAttached();
  expect(await outline.getByRole('row').allInnerTexts()).toEqual(titles);
});

test('a clause is moved in the outline with buttons and by dragging, and removed with an undo at hand', async ({
  app,
}) => {
  const { window } = app;
  await openSample(window);
  const rows = window.getByRole('grid', { name: 'Outline' }).getByRole('row');
  const titles = async (): Promise<readonly string[]> =>
    (await rows.allInnerTexts()).map((text) => text.trim());
  // The panes are filled a moment after the page.
  await expect(rows.first()).toBeVisible();
  const before = await titles();
  const first = ['Who is responsible', 'Who represents us'];
  expect(before.slice(3, 7)).toEqual([...first, 'What this policy covers', 'Words we use']);

  await rows.filter({ hasText: 'What this policy covers' }).hover();
  await window.getByRole('button', { name: 'Move up: What this policy covers' }).click();
  await expect
    .poll(async () => (await titles()).slice(3, 6))
    .toEqual(['Who is responsible', 'What this policy covers', 'Who represents us']);

  await rows.filter({ hasText: 'What this policy covers' }).dragTo(rows.filter({ hasText: 'Words we use' }), {
    targetPosition: { x: 60, y: 27 },
  });
  await expect
    .poll(async () => (await titles()).slice(3, 7))
    .toEqual([...first, 'Words we use', 'What this policy covers']);

  await rows.filter({ hasText: 'Words we use' }).hover();
  await window.getByRole('button', { name: 'Remove: Words we use' }).click();
  await expect(rows).toHaveCount(before.length - 1);
  await window.getByRole('button', { name: 'Undo' }).last().click();
  await expect(rows).toHaveCount(before.length);
});

test('a clause that is dragged from the library lands between clauses', async ({ app }) => {
  const { window } = app;
  await openSample(window);
  await window.getByRole('tab', { name: 'Clauses' }).click();
  await window.getByRole('searchbox', { name: 'Search clauses' }).fill('children');
  const source = window.getByRole('grid', { name: 'Clauses' }).getByRole('row', { name: /^Children/ });
  const target = textOf(window).locator('p', { hasText: 'We have tried to write it plainly' });
  await source.dragTo(target);
  await expect(textOf(window).locator('> .clause[data-clause="children"]')).toHaveCount(2);
});

test('an edited clause says that it differs from the library', async ({ app }) => {
  const { window } = app;
  await openSample(window);
  const clause = textOf(window).locator('> .clause[data-clause="introduction"]');
  const badge = clause.getByText('Differs from the library');
  await clause.hover();
  await expect(badge).toBeHidden();
  await placeCaretAfter(window, 'We have tried to write it plainly');
  await window.keyboard.type(' Truly.');
  await clause.hover();
  await expect(badge).toBeVisible();
});
