import { describe, expect, test } from 'vitest';
import { commandForKey, type CommandId, type KeyPress } from './commands';

/** "Ctrl+Shift" with the key's sign and place, as Chromium reports them. */
function press(modifiers: string, key: string, code: string): KeyPress {
  return {
    key,
    code,
    ctrlKey: modifiers.includes('Ctrl'),
    metaKey: modifiers.includes('Cmd'),
    shiftKey: modifiers.includes('Shift'),
    altKey: modifiers.includes('Alt+') || modifiers.endsWith('Alt'),
    getModifierState: () => modifiers.includes('AltGr'),
  };
}

describe('a shortcut is where the layout has its letter', () => {
  test.each<[string, string, string, string, CommandId | null]>([
    ['US', 'Ctrl', 'z', 'KeyZ', 'undo'],
    ['US', 'Ctrl+Shift', 'Z', 'KeyZ', 'redo'],
    ['US', 'Ctrl', 'y', 'KeyY', 'redo'],
    ['US', 'Ctrl', 'w', 'KeyW', 'close-policy'],
    ['US', 'Ctrl', '1', 'Digit1', 'show-clauses'],
    ['US', 'Ctrl', '/', 'Slash', 'show-shortcuts'],
    ['US', '', 'F8', 'F8', 'next-empty-detail'],
    ['US', 'Alt+Shift', 'ArrowUp', 'ArrowUp', 'move-clause-up'],
    ['US', '', 'z', 'KeyZ', null],
    ['AZERTY: Ctrl+Z must not close the policy', 'Ctrl', 'z', 'KeyW', 'undo'],
    ['AZERTY', 'Ctrl', 'w', 'KeyZ', 'close-policy'],
    ['AZERTY', 'Ctrl', 'a', 'KeyQ', null],
    ['AZERTY, where digits need Shift', 'Ctrl', '&', 'Digit1', 'show-clauses'],
    ['AZERTY, where digits need Shift', 'Ctrl', 'é', 'Digit2', 'show-outline'],
    ['QWERTZ: Ctrl+Y must not undo', 'Ctrl', 'y', 'KeyZ', 'redo'],
    ['QWERTZ', 'Ctrl', 'z', 'KeyY', 'undo'],
    ['QWERTZ', 'Ctrl+Shift', 'Z', 'KeyY', 'redo'],
    ['Dvorak: Ctrl+comma must not close the policy', 'Ctrl', ',', 'KeyW', null],
    ['Dvorak', 'Ctrl', 'w', 'Comma', 'close-policy'],
    ['Russian', 'Ctrl', 'я', 'KeyZ', 'undo'],
    ['Russian', 'Ctrl+Shift', 'Я', 'KeyZ', 'redo'],
    ['Russian', 'Ctrl', 'ц', 'KeyW', 'close-policy'],
    ['Bopomofo', 'Ctrl', 'ㄋ', 'KeyS', 'save'],
  ])('%s: %s %s (%s)', (_layout, modifiers, key, code, expected) => {
    expect(commandForKey(press(modifiers, key, code), 'linux')).toBe(expected);
  });

  test('with Cmd on a Mac, and there only', () => {
    expect(commandForKey(press('Cmd', 'z', 'KeyW'), 'mac')).toBe('undo');
    expect(commandForKey(press('Ctrl', 'z', 'KeyZ'), 'mac')).toBeNull();
    expect(commandForKey(press('Cmd', 'z', 'KeyZ'), 'windows')).toBeNull();
  });
});

test.each([
  ['€', 'KeyE', 'AltGr'],
  ['€', 'KeyE', 'Ctrl+AltGr'],
  ['ż', 'KeyZ', 'Ctrl+AltGr'],
  ['€', 'KeyE', 'Ctrl+Alt'],
  ['ś', 'KeyS', 'Ctrl+Alt'],
  ['²', 'Digit2', 'Ctrl+AltGr'],
])('%s (%s with %s) is typed and is no shortcut', (key, code, modifiers) => {
  expect(commandForKey(press(modifiers, key, code), 'linux')).toBeNull();
});
