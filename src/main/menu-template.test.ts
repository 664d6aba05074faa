import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test } from 'vitest';
import { commandIds } from '../shared/commands';
import { menuTemplate, type MenuState } from './menu-template';

function itemsOf(state: Partial<MenuState> = {}) {
  const done: string[] = [];
  const template = menuTemplate(
    { platform: 'linux', appName: 'Clausewright', hasPolicy: true, recentFiles: [], ...state },
    {
      sendCommand: (command) => done.push(command),
      openRecent: (fileId) => done.push(`recent ${fileId}`),
      clearRecent: () => done.push('clear'),
      zoom: (direction) => done.push(`zoom ${direction}`),
      showAbout: () => done.push('about'),
    },
  );
  return { items: template.flatMap(withSubmenu), done };
}

function withSubmenu(item: MenuItemConstructorOptions): readonly MenuItemConstructorOptions[] {
  return [item, ...(Array.isArray(item.submenu) ? item.submenu.flatMap(withSubmenu) : [])];
}

function click(item: MenuItemConstructorOptions | undefined): void {
  // Our items use none of the arguments that Electron passes.
  (item?.click as (() => void) | undefined)?.();
}

describe.each(['linux', 'win32', 'darwin'] as const)('the menu bar on %s', (platform) => {
  test('has every command once, and sends it', () => {
    const { items, done } = itemsOf({ platform });
    for (const id of commandIds) {
      const found = items.filter((item) => item.id === id);
      expect(found, id).toHaveLength(1);
      click(found[0]);
    }
    expect(done).toEqual([...commandIds]);
  });

  test('uses no shortcut twice', () => {
    const shortcuts = itemsOf({ platform }).items.flatMap(({ accelerator }) =>
      typeof accelerator === 'string' ? [accelerator.replace(/^(Ctrl|Cmd)\+/u, 'CmdOrCtrl+')] : [],
    );
    expect(shortcuts.length).toBeGreaterThan(10);
    expect(new Set(shortcuts).size).toBe(shortcuts.length);
  });

  test('says everything in its own words, with one capital', () => {
    const { items } = itemsOf({ platform });
    const named = items.filter(({ type }) => type !== 'separator');
    expect(named.filter(({ label }) => label === undefined)).toEqual([]);
    const labels = named.map(({ label = '' }) => label.replace(/Clausewright|My clauses/u, 'name'));
    expect(labels.filter((label) => / \p{Lu}/u.test(label))).toEqual([]);
  });

  test('has About and Quit once', () => {
    const { items } = itemsOf({ platform });
    expect(items.filter(({ id }) => id === 'about')).toHaveLength(1);
    expect(items.filter(({ role }) => role === 'quit')).toHaveLength(1);
  });
});

test('greys out on the start screen what needs a policy', () => {
  const enabled = itemsOf({ hasPolicy: false }).items.filter(
    ({ id, enabled: isEnabled }) => commandIds.some((command) => command === id) && isEnabled,
  );
  expect(enabled.map(({ id }) => id)).toEqual([
    'new-policy',
    'open-policy',
    'import-pack',
    'export-pack',
    'show-shortcuts',
  ]);
});

test('lists recent files; an ampersand is shown and underlines nothing', () => {
  const { items, done } = itemsOf({
    recentFiles: [{ fileId: 'x', path: '/home/ana/Bed & Breakfast.policy' }],
  });
  const item = items.find(({ id }) => id === 'recent-x');
  expect(item?.label).toBe('/home/ana/Bed && Breakfast.policy');
  click(item);
  click(items.find(({ id }) => id === 'clear-recent'));
  expect(done).toEqual(['recent x', 'clear']);
});
