import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { renderMarkdown } from '../../src/shared/exporters/markdown';
import { type Language, languageNames, localize } from '../../src/shared/language';
import { detailsOf } from '../../src/shared/policy/details';
import type { AskedQuestion } from '../../src/shared/policy/interview';
import { resolvePolicy } from '../../src/shared/policy/resolve';
import { exampleOf } from './example';
import { fillDetails } from './fill-details';
import { expect, test } from './fixtures';
import { chips, exportTo, textOf } from './steps';

/** Words that only a policy in that language has, among them a deadline that is formatted in it. */
const stories = [
  {
    language: 'sv',
    title: 'Integritetspolicy',
    words: ['## Dina rättigheter', 'inom 1 månad', '1 oktober 2026', 'Storbritannien'],
  },
  {
    language: 'zh-Hant',
    title: '隱私權政策',
    words: ['## 您的權利', '1 個月', '2026 年 10 月 1 日', '英國'],
  },
] as const;

for (const { language, title, words } of stories) {
  test(`from the interview to a finished policy in ${languageNames[language]}`, async ({ app }) => {
    const { window } = app;
    const { name, context, asked } = await exampleOf('tpl-local-service', language);
    const details = detailsOf(context);

    await window
      .getByRole('radiogroup', { name: 'Write it in' })
      .getByText(languageNames[language], { exact: true })
      .click();
    await window.getByRole('button', { name: `Use template: ${name}`, exact: true }).click();
    await expect(textOf(window)).toHaveAttribute('lang', language);
    await expect(window.getByLabel('Title of the policy')).toHaveValue(title);

    await window.getByRole('tab', { name: 'Questions' }).click();
    for (const question of asked) await answer(window, question, language);
    await expect(window.getByText(`${asked.length} of ${asked.length} answered.`)).toBeVisible();
    const shown = await window
      .locator('[data-question]')
      .evaluateAll((groups) => groups.map((group) => group.getAttribute('data-question')));
    expect(shown).toEqual(asked.map(({ question }) => question.id));
    expect(shown.length).toBeLessThanOrEqual(15);

    await window.getByRole('tab', { name: 'Details' }).click();
    await expect(window.getByText('All details filled in')).toBeHidden();
    const wanted = details.flatMap(({ definition }) => {
      const value = context.value(definition.key);
      return value === undefined ? [] : [{ definition, value }];
    });
    await fillDetails(window, wanted, language);
    await expect(window.locator('[data-pane="status"]')).toContainText('All details filled in');
    await expect(window.locator('.problem-error')).toHaveCount(0);
    await expect(window.locator('[data-detail]')).toHaveCount(details.length);
    await expect(chips(window, 'company_name').first()).toHaveText('Fern and Fallow Gardens Ltd');

    await window.getByRole('button', { name: 'Export', exact: true }).click();
    await expect(window.getByRole('dialog', { name: 'Export' })).toContainText('Nothing is left open');
    await window.keyboard.press('Escape');
    const file = await readFile(await exportTo(app, 'Markdown', 'policy.md'), 'utf8');
    for (const expected of [`# ${title}`, 'Fern and Fallow Gardens Ltd', ...words]) {
      expect(file).toContain(expected);
    }
    const withoutLinks = file.replaceAll(/\[([^\]]*)\]\([^)]*\)/gu, '$1');
    expect(withoutLinks).not.toMatch(/\[|\{\{/u);
    expect(file).toBe(renderMarkdown(resolvePolicy(context, { isDraft: false })));
  });
}

/** Answers a question as the example does: with the options that hold there, or by saying that none does. */
async function answer(
  window: Page,
  { question, options, chosen }: AskedQuestion,
  language: Language,
): Promise<void> {
  const group = window.locator(`[data-question="${question.id}"]`);
  const labelOf = ({ label }: (typeof options)[number]) =>
    question.kind === 'yes_no' ? 'Yes' : localize(label, language);
  const fitting = options.filter(({ id }) => chosen.has(id)).map(labelOf);
  const none = { any_of: 'None of these', one_of: '', yes_no: 'No' }[question.kind];
  const role = question.kind === 'any_of' ? 'checkbox' : 'radio';
  for (const label of fitting.length === 0 ? [none] : fitting) {
    // What an answer brings about stands beside the label and belongs to its name.
    const choice = group.locator('label', { has: window.getByText(label, { exact: true }) });
    const control = choice.getByRole(role);
    if (!(await control.isChecked())) await choice.locator('.choice-text').click();
    await expect(control).toBeChecked();
  }
  expect(await window.locator('[data-question]').count()).toBeLessThanOrEqual(15);
}
