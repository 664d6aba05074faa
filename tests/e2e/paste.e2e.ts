import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { chips, openSample, placeCaretAfter, textOf } from './steps';

const fromWord = `
  <h1 style="color:red" onclick="alert(1)">Big heading</h1>
  <p class="MsoNormal" style="mso-list:l0"><b>Bold</b> and <span style="font-family:Comic Sans MS">styled</span>
    <a href="javascript:alert(1)">bad link</a> <a href="https://www.example.com/">good link</a></p>
  <script>alert(1)</script><img src="https://tracker.example/x.png" onerror="alert(1)">
  <ul><li>one<ul><li>two</li></ul></li></ul>
  <table><tr><th>Head</th></tr><tr><td>Cell</td></tr></table>`;

test('pasted text keeps its structure and drops styling, scripts, pictures and unsafe links', async ({
  app,
}) => {
  const { window } = app;
  await openSample(window);
  await emptyLineAfterIntroduction(window);
  await paste(window, fromWord);
  const text = textOf(window);
  await expect(text.locator('h2', { hasText: 'Big heading' })).toBeVisible();
  await expect(text.locator('strong', { hasText: 'Bold' })).toBeVisible();
  await expect(text.locator('li li', { hasText: 'two' })).toBeVisible();
  await expect(text.locator('th', { hasText: 'Head' })).toBeVisible();
  await expect(text.locator('a', { hasText: 'good link' })).toHaveAttribute(
    'href',
    'https://www.example.com/',
  );
  await expect(text.locator('a', { hasText: 'bad link' })).toHaveCount(0);
  await expect(text.locator('script, img[src], p[style], h2[style], [onclick], .MsoNormal')).toHaveCount(0);
});

test('a clause and its placeholders survive copy and paste; other programs get the values', async ({
  app,
}) => {
  const { window } = app;
  await openSample(window);
  const count = await chips(window, 'company_name').count();
  await textOf(window).locator('p', { hasText: 'This is the privacy policy of' }).click();
  await window.keyboard.press('Home');
  await window.keyboard.press('ArrowUp');
  await window.keyboard.press('Home');
  for (let line = 0; line < 3; line += 1) await window.keyboard.press('Shift+ArrowDown');
  await window.keyboard.press('Control+c');
  const copied = await app.electron.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toContain('Copper Kite Software Ltd');
  await emptyLineAfterIntroduction(window);
  await window.keyboard.press('Control+v');
  await expect(chips(window, 'company_name')).toHaveCount(count + 1);
});

test('a very large paste is taken, and undone as one', async ({ app }) => {
  const { window } = app;
  await openSample(window);
  await emptyLineAfterIntroduction(window);
  const paragraphs = Array.from({ length: 2000 }, (_each, index) => `Line ${index} of a very long text.`);
  await app.electron.evaluate(({ clipboard }, text) => clipboard.writeText(text), paragraphs.join('\n\n'));
  await window.keyboard.press('Control+v');
  await expect(textOf(window)).toContainText('Line 1999 of a very long text.');
  await window.keyboard.press('Control+z');
  await expect(textOf(window)).not.toContainText('Line 1999');
});

async function emptyLineAfterIntroduction(window: Page): Promise<void> {
  await placeCaretAfter(window, 'We have tried to write it plainly');
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('End');
  await window.keyboard.press('Enter');
}

/** What a browser or Word puts on the clipboard, given to the text as the system would. */
async function paste(window: Page, html: string): Promise<void> {
  await textOf(window).evaluate((text, source) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', source);
    text.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);
}
