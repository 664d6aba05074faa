import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { clause, doc, docWith, h, p, passage, ph, table } from '../../src/shared/policy/builders';
import { writePolicyFile } from '../../src/shared/policy/file';
import type { PolicyDocument } from '../../src/shared/policy/nodes';
import { type App, expect } from './fixtures';
import {
  answerQuestion,
  clickMenu,
  detail,
  fillDetail,
  openSample,
  placeCaretAfter,
  saveAs,
  startFromTemplate,
  textOf,
} from './steps';

/** One screen or state of the window, and what a person does to get there from the one before. */
interface Screen {
  readonly name: string;
  show(app: App): Promise<void>;
}

/** Every screen and state, in one walk through the program. `visit` is called at each. */
export async function walkThroughScreens(app: App, visit: (name: string) => Promise<void>): Promise<void> {
  for (const { name, show } of screens) {
    await show(app);
    await visit(name);
  }
}

const screens: readonly Screen[] = [
  {
    name: 'start',
    show: ({ window }) =>
      expect(window.getByRole('heading', { name: 'Write a privacy policy' })).toBeVisible(),
  },
  { name: 'new policy', show: ({ window }) => startFromTemplate(window) },
  {
    name: 'wrong value',
    async show({ window }) {
      await fillDetail(window, 'contact_email', 'support at big dot com');
      await window.keyboard.press('Tab');
      await expect(detail(window, 'contact_email').locator('.problem-error')).toBeVisible();
    },
  },
  {
    name: 'interview',
    async show({ window }) {
      await answerQuestion(window, 'serves_eu', 'yes');
    },
  },
  {
    name: 'checks of a new policy',
    async show({ window }) {
      await window.getByRole('tab', { name: /^Checks/u }).click();
      await expect(window.locator('.severity .finding-item').first()).toBeVisible();
    },
  },
  {
    name: 'law list',
    async show({ window }) {
      const law = window.locator('[data-law=gdpr]');
      await law.locator('summary').first().click();
      await law.evaluate((element) => element.scrollIntoView({ block: 'start' }));
      await expect(law.locator('[data-requirement]').first()).toBeVisible();
    },
  },
  {
    name: 'clauses with a preview',
    async show({ window }) {
      await window.getByRole('tab', { name: 'Clauses' }).click();
      await window.getByRole('grid', { name: 'Clauses' }).getByRole('row').nth(1).click();
      await expect(window.getByRole('region', { name: /^Preview: / })).toBeVisible();
    },
  },
  {
    name: 'clause search without a result',
    async show({ window }) {
      await window.getByRole('searchbox', { name: 'Search clauses' }).fill('zeppelin');
      await expect(window.getByRole('grid', { name: 'Clauses' })).toContainText('No clause has');
    },
  },
  {
    name: 'export gate',
    async show(app) {
      await app.window.getByRole('searchbox', { name: 'Search clauses' }).fill('');
      await openDialog(app, 'export', 'Export');
      await expect(app.window.getByText('things are still open')).toBeVisible();
    },
  },
  { name: 'shortcuts', show: (app) => openDialog(app, 'show-shortcuts', 'Keyboard shortcuts') },
  { name: 'save as template', show: (app) => openDialog(app, 'save-as-template', 'Save as template') },
  {
    name: 'link',
    async show(app) {
      await closeDialog(app);
      await placeCaretAfter(app.window, 'We have tried to write it plainly');
      await app.window.keyboard.press('Shift+Home');
      await openDialog(app, 'link', 'Link');
    },
  },
  { name: 'placeholder', show: (app) => openDialog(app, 'make-placeholder', 'Make this a placeholder') },
  { name: 'keep a clause', show: (app) => openDialog(app, 'keep-clause', 'Save to My clauses') },
  {
    name: 'find and replace',
    async show(app) {
      await closeDialog(app);
      await clickMenu(app, 'find');
      await app.window.getByLabel('Find', { exact: true }).fill('data');
      await expect(app.window.locator('.find-match').first()).toBeVisible();
    },
  },
  {
    name: 'finished sample',
    async show(app) {
      await app.window.keyboard.press('Escape');
      await backToStart(app);
      await openSample(app.window);
      // A new worker has to read the library first.
      await expect(app.window.getByText('Checks: nothing found')).toBeVisible({ timeout: 30_000 });
    },
  },
  {
    name: 'checks of a finished policy',
    async show({ window }) {
      await window.getByRole('tab', { name: /^Checks/u }).click();
      await window.locator('[data-section=reading] > summary').click();
      await expect(window.locator('[data-section=reading] .finding-item').first()).toBeVisible();
    },
  },
  {
    name: 'a finding at the caret',
    async show({ window }) {
      await window.getByRole('tab', { name: 'Details' }).click();
      await placeCaretAfter(window, 'We have tried to write it plainly');
      await window.keyboard.type(' Our app is called [name]. ');
      for (let presses = 0; presses < 5; presses += 1) await window.keyboard.press('ArrowLeft');
      await expect(window.locator('.finding-line')).toBeVisible();
    },
  },
  {
    name: 'saved',
    async show(app) {
      await saveAs(app, 'Copper Kite.policy');
    },
  },
  {
    name: 'language',
    async show(app) {
      await openDialog(app, 'change-language', 'Language of this policy');
      await app.window.getByRole('radio', { name: /^Svenska/u }).check({ force: true });
      await expect(app.window.getByText(/as you wrote/u)).toBeVisible();
    },
  },
  {
    name: 'in Chinese',
    async show({ window }) {
      await window.getByRole('radio', { name: /^繁體中文/u }).check({ force: true });
      await window.getByRole('button', { name: 'Change the language' }).click();
      await expect(textOf(window)).toHaveAttribute('lang', 'zh-Hant');
    },
  },
  {
    name: 'left out and a clause in hand',
    async show(app) {
      const { window } = app;
      await window.keyboard.press('Control+z');
      await expect(textOf(window)).toHaveAttribute('lang', 'en');
      await answerQuestion(window, 'uses_cookies', 'no');
      await window.locator('.clause[data-clause="cookies-use"]').scrollIntoViewIfNeeded();
      await window.locator('.clause[data-clause="cookie-consent"]').hover();
    },
  },
  {
    name: 'My clauses',
    async show(app) {
      const { window } = app;
      await placeCaretAfter(window, 'We have tried to write it plainly');
      for (const name of ['Our welcome', 'A clause with a name that is too long for one line of the pane']) {
        await openDialog(app, 'keep-clause', 'Save to My clauses');
        await window.getByRole('dialog').getByLabel('Name').fill(name);
        await window.getByRole('button', { name: 'Save clause' }).click();
        await expect(window.getByRole('dialog')).toBeHidden();
      }
      await window.getByRole('tab', { name: 'Clauses' }).click();
      const list = window.getByRole('grid', { name: 'Clauses' });
      await list.getByRole('row', { name: /^A clause with a name/ }).click();
      await expect(window.getByRole('region', { name: /^Preview: A clause with a name/ })).toBeVisible();
    },
  },
  {
    name: 'export a pack',
    show: (app) => openDialog(app, 'export-pack', 'Export clauses and templates'),
  },
  {
    name: 'import a pack',
    async show(app) {
      const { window } = app;
      const pack = join(app.documents, 'office.policy-pack');
      await app.answerSaveDialog(pack);
      await window.getByRole('dialog').getByRole('button', { name: 'Export…' }).click();
      await expect(window.getByText('Saved “office.policy-pack”.')).toBeVisible();
      await app.answerOpenDialog(pack);
      await openDialog(app, 'import-pack', 'Import clauses and templates');
    },
  },
  {
    name: 'exported',
    async show(app) {
      const { window } = app;
      await closeDialog(app);
      await window.keyboard.press('Control+z');
      await openDialog(app, 'export', 'Export');
      await window.getByText('Write a draft all the same').click();
      await app.answerSaveDialog(join(app.documents, 'draft.docx'));
      await window.getByRole('button', { name: 'Export draft…' }).click();
      await expect(window.getByText('Saved “draft.docx”.')).toBeVisible();
    },
  },
  {
    name: 'panes folded',
    async show(app) {
      const { window } = app;
      await closeDialog(app);
      await window.getByRole('button', { name: 'Fold the left pane' }).click();
      await window.getByRole('button', { name: 'Fold the right pane' }).click();
      await expect(window.locator('.pane')).toHaveCount(0);
    },
  },
  {
    name: 'newer text',
    async show(app) {
      const { window } = app;
      await window.keyboard.press('Control+2');
      await window.keyboard.press('Control+3');
      await clickMenu(app, 'save');
      await backToStart(app);
      await open(app, 'Old.policy', writeOf(withEarlierText));
      await window.getByRole('button', { name: '1 clause has a newer text' }).click();
      await expect(window.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'tables and long words',
    async show(app) {
      await closeDialog(app);
      await backToStart(app);
      await open(app, 'Long.policy', writeOf(withLongWords));
    },
  },
  {
    name: 'from a newer version',
    async show(app) {
      await backToStart(app);
      const later = writeOf(doc(p('From the future.'))).replace('"version": 1', '"version": 2');
      await open(app, 'Newer.policy', later);
      await expect(app.window.getByText(/made with a newer version/u)).toBeVisible();
    },
  },
  {
    name: 'a damaged file, beside recent ones',
    async show(app) {
      await backToStart(app);
      const whole = writeOf(doc(p('A good policy.')));
      await open(app, 'Damaged.policy', whole.slice(0, whole.length / 2));
      await expect(app.window.getByRole('alert')).toBeVisible();
    },
  },
];

/** The clause as an earlier revision of the library had it, in part, with words of the person. */
const withEarlierText = docWith(
  { values: { change_notice_method: ['email'] }, conditions: { has_website: true } },
  clause(
    'policy-changes',
    null,
    h('Changes to this policy'),
    p(
      'When the service, our use of data or the law changes, we may change this policy too. The date at the top tells you when we last did so. We announce important changes before they apply. This is how we do it: ',
      ph('change_notice_method'),
      '. A change that reduces your rights is always important. Truly. Small changes, such as clearer wording, apply as soon as we publish them.',
    ),
    passage('has_website', p('You always find the current version on our website.')),
  ),
);

const withLongWords = docWith(
  { title: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft' },
  clause(
    'introduction',
    null,
    h('Personuppgiftsbiträdesavtalsförhandlingsprotokollssammanställning'),
    p(
      'See https://www.example.com/a/very/long/address/that/does/not/break/anywhere/because/it/has/no/spaces.',
    ),
    table(
      ['Uppgiftskategori', 'Lagringstid', 'Mottagare', 'Rättslig grund'],
      ['Kontaktuppgifter', '24 månader', 'Personuppgiftsbiträden', 'Avtal'],
    ),
  ),
);

function writeOf(document: PolicyDocument): string {
  return writePolicyFile(document, { id: 'screens', savedAt: '2026-01-01T00:00:00Z' });
}

async function open(app: App, name: string, content: string): Promise<void> {
  const path = join(app.documents, name);
  await writeFile(path, content);
  await app.answerOpenDialog(path);
  await app.window.getByRole('button', { name: 'Open a policy…' }).click();
}

/** By its menu, after the dialog that is open. */
async function openDialog(app: App, command: string, title: string): Promise<void> {
  await closeDialog(app);
  await clickMenu(app, command);
  await expect(app.window.getByRole('dialog', { name: title })).toBeVisible();
}

async function closeDialog({ window }: App): Promise<void> {
  const dialog = window.getByRole('dialog');
  if ((await dialog.count()) > 0) await window.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
}

async function backToStart(app: App): Promise<void> {
  await app.answerMessageBox('Don’t save');
  await clickMenu(app, 'close-policy');
  await expect(app.window.getByRole('heading', { name: 'Write a privacy policy' })).toBeVisible();
}
