import type { CDPSession, Page } from '@playwright/test';
import { clause, docWith, p, ph } from '../../src/shared/policy/builders';
import type { PolicyBlock } from '../../src/shared/policy/nodes';
import { type App, expect, test } from './fixtures';
import { chips, detail, openPolicyOf, readPolicy, textOf } from './steps';

const company = '晨光工作室';
const email = 'hello@example.com';

/** Where the caret goes: the keys that bring it there, and the paragraph before and after 你好 is written. */
const places = [
  {
    name: 'right before a value in a sentence',
    keys: ['Home', ...times(4, 'ArrowRight')],
    before: p('本政策由', ph('company_name'), '制定。'),
    after: p('本政策由你好', ph('company_name'), '制定。'),
  },
  {
    name: 'right after a value in a sentence',
    keys: ['End', ...times(3, 'ArrowLeft')],
    before: p('本政策由', ph('company_name'), '制定。'),
    after: p('本政策由', ph('company_name'), '你好制定。'),
  },
  {
    name: 'before a value that begins the paragraph',
    keys: ['Home'],
    before: p(ph('company_name'), '制定本政策。'),
    after: p('你好', ph('company_name'), '制定本政策。'),
  },
  {
    name: 'after a value that ends the paragraph',
    keys: ['End'],
    before: p('本政策由', ph('company_name')),
    after: p('本政策由', ph('company_name'), '你好'),
  },
  {
    name: 'between two values',
    keys: ['Home', ...times(4, 'ArrowRight'), ...times(2, 'ArrowRight')],
    before: p('本政策由', ph('company_name'), ph('contact_email'), '。'),
    after: p('本政策由', ph('company_name'), '你好', ph('contact_email'), '。'),
  },
  {
    name: 'before a value that is all of the paragraph',
    keys: ['Home'],
    before: p(ph('company_name')),
    after: p('你好', ph('company_name')),
  },
  {
    name: 'after a value that is all of the paragraph',
    keys: ['End'],
    before: p(ph('company_name')),
    after: p(ph('company_name'), '你好'),
  },
];

for (const { name, keys, before, after } of places) {
  test(`Chinese is written ${name}: once, beside an untouched value, and one undo takes it back`, async ({
    app,
  }) => {
    const { window } = app;
    const path = await openChinese(app, before);
    const ime = await inputMethodOf(window);
    const paragraph = textOf(window).locator('p').nth(1);
    const shown = shownTextOf(before);
    const count = await window.locator('.ProseMirror .chip').count();
    await paragraph.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await placeCaret(window, keys);

    await ime.compose('ㄋ');
    await ime.compose('ㄋㄧ');
    await expect(paragraph).toHaveText(shownTextOf(after).replace('你好', 'ㄋㄧ'));
    await ime.compose('你ㄏ');
    await ime.cancel();
    await expect(paragraph).toHaveText(shown);
    await expect(window.getByText('Saved in story.policy')).toBeVisible();
    expect(await savedBlocks(app, path)).toEqual(blocksWith(before));

    await ime.compose('ㄋㄧ');
    await ime.compose('你ㄏㄠ');
    await ime.compose('你好');
    await ime.commit('你好');
    await expect(paragraph).toHaveText(shownTextOf(after));
    await expect(window.locator('.ProseMirror .chip')).toHaveCount(count);
    await expect(chips(window, 'company_name')).toHaveText([company]);
    expect(await savedBlocks(app, path)).toEqual(blocksWith(after));

    await window.keyboard.press('Control+z');
    await expect(paragraph).toHaveText(shown);
    expect(await savedBlocks(app, path)).toEqual(blocksWith(before));
    await window.keyboard.press('Control+Shift+z');
    expect(await savedBlocks(app, path)).toEqual(blocksWith(after));
  });
}

test('words follow one another, and undo takes back what was written last, there alone', async ({ app }) => {
  const { window } = app;
  const sentence = p('本政策由', ph('company_name'), '制定。');
  const path = await openChinese(app, sentence);
  const ime = await inputMethodOf(window);
  await placeCaret(window, ['Home', ...times(4, 'ArrowRight')]);
  await ime.write('ㄨㄛˇ', '我');
  await ime.write('ㄇㄣ˙', '們');
  await placeCaret(window, ['End', ...times(3, 'ArrowLeft')]);
  await ime.write('ㄎㄞ', '開');
  await ime.write('ㄕˇ', '始');
  expect(await savedBlocks(app, path)).toEqual(
    blocksWith(p('本政策由我們', ph('company_name'), '開始制定。')),
  );
  await window.keyboard.press('Control+z');
  expect(await savedBlocks(app, path)).toEqual(blocksWith(p('本政策由我們', ph('company_name'), '制定。')));
});

test('the keys of a composition run no command: not in the text, the title or a list', async ({ app }) => {
  const { window } = app;
  const sentence = p('本政策由', ph('company_name'), '制定。');
  await openChinese(app, sentence);
  const ime = await inputMethodOf(window);
  const paragraphs = textOf(window).locator('p');
  await placeCaret(window, ['End', ...times(3, 'ArrowLeft')]);
  await ime.compose('ㄋㄧ');
  for (const key of ['Enter', 'Backspace', 'ArrowLeft', 'Escape', 'Tab', 'F8']) await ime.key(key);
  for (const key of ['e', 's', 'z', 'f']) await ime.key(key, 'Control');
  await expect(paragraphs).toHaveText(['第一段。', `本政策由${company}ㄋㄧ制定。`, /^對象：/u]);
  await expect(textOf(window)).toBeFocused();
  await expect(window.getByRole('dialog')).toHaveCount(0);
  await expect(window.locator('.find-bar')).toHaveCount(0);
  await ime.commit('你');
  await expect(paragraphs).toHaveText(['第一段。', `本政策由${company}你制定。`, /^對象：/u]);

  const title = window.getByLabel('Title of the policy');
  await title.fill('');
  await ime.compose('ㄧㄣ');
  await ime.key('Enter');
  await expect(title).toBeFocused();
  await ime.commit('隱私');
  await expect(title).toHaveValue('隱私');
  await title.press('Enter');
  await expect(textOf(window)).toBeFocused();

  const lines = detail(window, 'audience').getByRole('textbox');
  await lines.first().click();
  await ime.compose('ㄍㄨ');
  await ime.key('Enter');
  await expect(lines).toHaveCount(1);
  await ime.commit('顧客');
  await expect(lines).toHaveCount(1);
  await lines.first().press('Enter');
  await expect(lines).toHaveCount(2);
  await expect(lines.first()).toHaveValue('顧客');
});

test('a detail is written in Chinese: the value in the text follows, cancelling leaves none of it', async ({
  app,
}) => {
  const { window } = app;
  const sentence = p('本政策由', ph('company_name'), '制定。');
  const path = await openChinese(app, sentence);
  const ime = await inputMethodOf(window);
  const field = detail(window, 'company_name').getByRole('textbox');
  const shown = chips(window, 'company_name');
  await field.click();
  await field.press('End');

  await ime.compose('ㄧㄡˇ');
  await ime.compose('有ㄒㄧㄢ');
  await expect(field).toHaveValue(`${company}有ㄒㄧㄢ`);
  await ime.cancel();
  await expect(field).toHaveValue(company);
  await expect(shown).toHaveText([company]);

  await ime.write('ㄧㄡˇㄒㄧㄢˋ', '有限公司');
  await expect(field).toHaveValue(`${company}有限公司`);
  await expect(shown).toHaveText([`${company}有限公司`]);
  await window.keyboard.press('Control+s');
  await expect(window.getByText('Saved in story.policy')).toBeVisible();
  const { attrs } = (await readPolicy(path)).document;
  expect(attrs.values['company_name']).toBe(`${company}有限公司`);

  await window.keyboard.press('Control+z');
  await expect(field).toHaveValue(company);
  await expect(shown).toHaveText([company]);
  expect(await savedBlocks(app, path)).toEqual(blocksWith(sentence));
});

interface InputMethod {
  /** Starts a composition, or goes on with it: this is what is composed now. */
  compose(text: string): Promise<void>;
  /** Ends the composition with the text that was chosen. */
  commit(text: string): Promise<void>;
  /** Ends it with nothing. */
  cancel(): Promise<void>;
  /** Composes a word and commits it. */
  write(composed: string, text: string): Promise<void>;
  /** A key that the input method keeps for itself; the page hears of it and must leave it alone. */
  key(name: string, modifier?: 'Control'): Promise<void>;
}

/** Writes as an input method of the system does, through what the browser has for it. */
async function inputMethodOf(window: Page): Promise<InputMethod> {
  const session: CDPSession = await window.context().newCDPSession(window);
  const compose = async (text: string): Promise<void> => {
    const end = { selectionStart: text.length, selectionEnd: text.length };
    await session.send('Input.imeSetComposition', { text, ...end });
  };
  const commit = async (text: string): Promise<void> => {
    await session.send('Input.insertText', { text });
  };
  return {
    compose,
    commit,
    cancel: () => compose(''),
    write: async (composed, text) => {
      await compose(composed);
      await commit(text);
    },
    key: async (name, modifier) => {
      const code = name.length === 1 ? `Key${name.toUpperCase()}` : name;
      const modifiers = modifier === 'Control' ? 2 : 0;
      const key = { key: name, code, modifiers, windowsVirtualKeyCode: 229 };
      await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
    },
  };
}

/** Opens a Chinese policy whose second paragraph this is. Returns its path. */
function openChinese(app: App, paragraph: PolicyBlock): Promise<string> {
  const values = { company_name: company, contact_email: email };
  return openPolicyOf(
    app,
    docWith({ title: '隱私權政策', language: 'zh-Hant', values }, ...blocksWith(paragraph)),
  );
}

function blocksWith(paragraph: PolicyBlock): readonly PolicyBlock[] {
  return [clause('introduction', null, p('第一段。'), paragraph), p('對象：', ph('audience'))];
}

/** What a paragraph shows: its text, with the values. */
function shownTextOf(block: PolicyBlock): string {
  if (block.type !== 'paragraph') throw new Error('Not a paragraph.');
  const values: Readonly<Record<string, string>> = { company_name: company, contact_email: email };
  return (block.content ?? [])
    .map((node) =>
      node.type === 'text' ? node.text : node.type === 'placeholder' ? values[node.attrs.key] : '',
    )
    .join('');
}

/** Goes from the first paragraph to the second one, and on from there with the keys. */
async function placeCaret(window: Page, keys: readonly string[]): Promise<void> {
  await textOf(window).locator('p').first().click();
  for (const key of ['Home', 'ArrowDown', ...keys]) await window.keyboard.press(key);
}

async function savedBlocks(app: App, path: string): Promise<readonly PolicyBlock[]> {
  await app.window.keyboard.press('Control+s');
  await expect(app.window.getByText('Saved in story.policy')).toBeVisible();
  return (await readPolicy(path)).document.content;
}

function times(count: number, key: string): readonly string[] {
  return Array.from({ length: count }, () => key);
}
