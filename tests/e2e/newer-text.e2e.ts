import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { clause, docWith, h, p, ph } from '../../src/shared/policy/builders';
import { writePolicyFile } from '../../src/shared/policy/file';
import type { Clause, Passage, PolicyBlock } from '../../src/shared/policy/nodes';
import { type App, expect, test } from './fixtures';
import { readPolicy, textOf } from './steps';

/** The clause "policy-changes" as the library had it in revision 1, but for what a test changes. */
function changesClause({
  website = 'You always find the current version on our website.',
  added = '',
} = {}): Clause {
  return clause(
    'policy-changes',
    null,
    h('Changes to this policy'),
    p(
      'When the service, our use of data or the law changes, we may change this policy too. The date at the top tells you when we last did so. We announce important changes before they apply. This is how we do it: ',
      ph('change_notice_method'),
      `. A change that reduces your rights is always important.${added} Small changes, such as clearer wording, apply as soon as we publish them.`,
    ),
    part('current_version', 'has_website', p(website)),
    part(
      'notice_period',
      'change_notice_period',
      p('You hear of important changes at least ', ph('change_notice_period'), ' ahead.'),
    ),
    part('archive', 'archive_url', p('Earlier versions are here: ', ph('archive_url'), '.')),
    part(
      'close_account',
      'uses_accounts',
      p('If you do not want to go on under a new policy, you can close your account.'),
    ),
  );
}

function part(name: string, when: string, content: PolicyBlock): Passage {
  return { type: 'passage', attrs: { part: name, when }, content: [content] };
}

async function openPolicyWith(app: App, ...content: readonly PolicyBlock[]): Promise<string> {
  const path = join(app.documents, 'Old.policy');
  const values = {
    change_notice_method: ['email'],
    change_notice_period: { amount: 30, unit: 'day' },
  } as const;
  const document = docWith({ values, conditions: { has_website: true } }, ...content);
  await writeFile(path, writePolicyFile(document, { id: 'old', savedAt: '2026-11-22T10:00:00Z' }));
  await app.answerOpenDialog(path);
  await app.window.getByRole('button', { name: 'Open a policy…' }).click();
  await expect(textOf(app.window)).toBeVisible();
  return path;
}

const newSentence = 'and so is a new purpose for your data';

function dialogOf({ window }: App): Locator {
  return window.getByRole('dialog', { name: 'Newer text: Changes to this policy' });
}

test('a clause from an earlier revision says so, shows the difference in words, and takes the newer text', async ({
  app,
}) => {
  const { window } = app;
  const path = await openPolicyWith(app, changesClause());
  const onPage = textOf(window).locator('> .clause');
  await onPage.hover();
  await expect(onPage.getByText('Differs from the library')).toBeHidden();
  await onPage.getByRole('button', { name: 'Newer text: Changes to this policy' }).click();

  const dialog = dialogOf(app);
  await expect(dialog).toContainText('You have not changed it so far.');
  await expect(dialog.locator('ins').first()).toContainText(newSentence);
  await expect(dialog.locator('del')).toContainText('ahead');
  await expect(dialog.locator('ins').nth(1)).toContainText('before they apply');
  expect(await app.accessibilityFindings()).toEqual([]);
  await dialog.getByRole('button', { name: 'Take the newer text' }).click();
  await expect(dialog).toBeHidden();
  await expect(textOf(window)).toContainText(newSentence);
  await expect(window.getByText('has a newer text', { exact: false })).toBeHidden();

  // One step for Undo takes it back, and it is offered again.
  await window.keyboard.press('Control+z');
  await expect(textOf(window)).not.toContainText(newSentence);
  await window.getByRole('button', { name: '1 clause has a newer text' }).click();
  await dialogOf(app).getByRole('button', { name: 'Take the newer text' }).click();
  await window.keyboard.press('Control+s');
  await expect(window.getByText('Saved “Old.policy”.')).toBeVisible();
  const [saved] = (await readPolicy(path)).document.content;
  expect(saved).toMatchObject({ type: 'clause', attrs: { revision: 2 } });
});

test('an edited clause keeps what the person wrote; where both changed a paragraph, they choose', async ({
  app,
}) => {
  const { window } = app;
  await openPolicyWith(
    app,
    changesClause({ website: 'Our website has the current version, day and night.', added: ' Truly.' }),
  );
  await window.getByRole('button', { name: '1 clause has a newer text' }).click();
  const dialog = dialogOf(app);
  await expect(dialog).toContainText('changed by you and by the library');
  await expect(dialog.getByRole('definition').first()).toContainText('Truly.');
  await dialog.getByRole('button', { name: 'Take the newer text' }).click();
  await expect(textOf(window)).toContainText('is always important. Truly.');
  await expect(textOf(window)).toContainText('day and night');
  await expect(textOf(window)).toContainText('before they apply.');
  await expect(textOf(window)).not.toContainText(newSentence);

  await window.keyboard.press('Control+z');
  await window.getByRole('button', { name: '1 clause has a newer text' }).click();
  await dialog.getByRole('radio', { name: 'The library’s' }).check({ force: true });
  await dialog.getByRole('button', { name: 'Take the newer text' }).click();
  await expect(textOf(window)).toContainText(newSentence);
  await expect(textOf(window)).toContainText('day and night');
});

test('a clause that is to stay as it is is not asked about again', async ({ app }) => {
  const { window } = app;
  const path = await openPolicyWith(
    app,
    changesClause(),
    changesClause({ added: ' Truly.' }),
    changesClause(),
  );
  await window.getByRole('button', { name: '3 clauses have a newer text' }).click();
  await dialogOf(app)
    .getByRole('button', { name: 'Take the newer text of both clauses that you have not changed' })
    .click();
  await window.getByRole('button', { name: '1 clause has a newer text' }).click();
  await dialogOf(app).getByRole('button', { name: 'Keep mine' }).click();
  await expect(window.getByRole('button', { name: /newer text/ })).toBeHidden();
  await expect(textOf(window).locator('> .clause').nth(1)).not.toContainText(newSentence);
  await window.keyboard.press('Control+s');
  await expect(window.getByText('Saved “Old.policy”.')).toBeVisible();
  const { document } = await readPolicy(path);
  expect(document.content.map((block) => block.type === 'clause' && block.attrs.revision)).toEqual([2, 2, 2]);
});
