import { docWith, p, ph, phTable } from '../../src/shared/policy/builders';
import { expect, test } from './fixtures';
import { chips, detail, openPolicyOf, readPolicy, textOf } from './steps';

const policy = docWith(
  {
    values: {
      company_name: 'Copper Kite Ltd',
      processors: [{ name: 'Kite Hosting', purpose: 'Hosting', country: 'SE' }],
    },
  },
  p('A kite that flies.'),
  p('We are ', ph('company_name'), ' and fly a kite.'),
  phTable('processors'),
);

test('what details show is found and stepped through, and never replaced', async ({ app }) => {
  const { window } = app;
  const path = await openPolicyOf(app, policy);
  await window.keyboard.press('Control+f');
  const bar = window.getByRole('search').last();
  const find = bar.getByLabel('Find', { exact: true });
  await find.fill('KITE');
  await expect(bar.getByText('4 places')).toBeVisible();
  await find.press('Enter');
  await expect(bar.getByText('1 of 4')).toBeVisible();
  await expect(textOf(window).locator('.find-match-active')).toHaveText('kite');
  await find.press('Enter');
  await expect(bar.getByText('2 of 4')).toBeVisible();
  await expect(textOf(window).locator('.chip.find-match-active')).toHaveText('Copper Kite Ltd');
  await expect(bar).toContainText('Replace leaves it as it is');

  await bar.getByLabel('Replace with').fill('hawk');
  await bar.getByRole('button', { name: 'Replace', exact: true }).click();
  await expect(bar.getByText('3 of 4')).toBeVisible();
  await expect(chips(window, 'company_name')).toHaveText('Copper Kite Ltd');
  await find.focus();
  await find.press('Enter');
  await expect(textOf(window).locator('.value-table.find-match-active')).toContainText('Kite Hosting');

  await bar.getByRole('button', { name: 'Replace all' }).click();
  await expect(window.getByText('2 places were replaced. 2 places show a detail')).toBeVisible();
  await expect(textOf(window)).toContainText('A hawk that flies.');
  await expect(textOf(window)).toContainText('and fly a hawk.');
  await find.press('Enter');
  await bar.getByRole('button', { name: 'Change it under Details' }).click();
  await expect(detail(window, 'company_name').getByRole('textbox')).toBeFocused();
  await window.keyboard.press('Control+s');
  await expect(window.getByText('Saved in story.policy')).toBeVisible();
  expect((await readPolicy(path)).document.attrs.values).toEqual(policy.attrs.values);

  await textOf(window).click();
  await window.keyboard.press('Control+z');
  await expect(textOf(window)).toContainText('A kite that flies.');
  await expect(textOf(window)).toContainText('and fly a kite.');
});

test('words across text and a detail are found, and so is a value that changes meanwhile', async ({
  app,
}) => {
  const { window } = app;
  await openPolicyOf(app, policy);
  await window.keyboard.press('Control+f');
  const bar = window.getByRole('search').last();
  await bar.getByLabel('Find', { exact: true }).fill('are copper');
  await expect(bar.getByText('1 place', { exact: true })).toBeVisible();
  await detail(window, 'company_name').getByRole('textbox').fill('Silver Kite AB');
  await expect(bar.getByText('0 places')).toBeVisible();
  await bar.getByLabel('Find', { exact: true }).fill('are silver');
  await expect(bar.getByText('1 place', { exact: true })).toBeVisible();
});

test('in a small window the find bar keeps its order: fields left, the cross at the top right', async ({
  app,
}) => {
  const { window } = app;
  await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 700),
  );
  await openPolicyOf(app, policy);
  await window.keyboard.press('Control+f');
  const bar = window.getByRole('search').last();
  const box = async (part: ReturnType<typeof bar.getByRole>) => {
    const found = await part.boundingBox();
    if (found === null) throw new Error('This part of the find bar is not shown.');
    return found;
  };
  const find = await box(bar.getByLabel('Find', { exact: true }));
  const close = await box(bar.getByRole('button', { name: 'Close' }));
  const next = await box(bar.getByRole('button', { name: 'Next' }));
  const matchCase = await box(bar.locator('.checkbox'));
  const replaceAll = await box(bar.getByRole('button', { name: 'Replace all' }));
  expect(close.x).toBeGreaterThan(replaceAll.x + replaceAll.width);
  expect(close.y).toBeLessThanOrEqual(find.y);
  expect(Math.abs(next.y - find.y), 'the arrows stand beside the field').toBeLessThan(8);
  expect(Math.abs(matchCase.y - find.y), 'so does the case').toBeLessThan(12);
  expect(replaceAll.y).toBeGreaterThan(find.y + find.height);
  await expect(bar.getByRole('checkbox', { name: 'Match case' })).toBeAttached();
});
