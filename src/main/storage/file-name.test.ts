import { describe, expect, test } from 'vitest';
import { suggestFileName } from './file-name';

describe('the name suggested for a title', () => {
  test.each([
    // Plain titles stay as they are.
    ['Acme privacy policy', 'Acme privacy policy.policy'],
    ['Acme’s policy (v2) & more', 'Acme’s policy (v2) & more.policy'],
    ['隱私權政策', '隱私權政策.policy'],
    ['Политика 🛡️', 'Политика 🛡️.policy'],
    ['👩‍👩‍👧 family', '👩‍👩‍👧 family.policy'],
    // The extension is not doubled.
    ['Acme.policy', 'Acme.policy'],
    ['Acme.POLICY', 'Acme.policy'],
    ['Acme.docx', 'Acme.docx.policy'],
    // What a path is made of.
    ['a/b\\c:d', 'a-b-c-d.policy'],
    ['../../etc/passwd', '-..-etc-passwd.policy'],
    ['C:\\Windows', 'C--Windows.policy'],
    ['what? "this" <that> | *', 'what- -this- -that- - -.policy'],
    // White space and dots.
    ['  two   spaces\tand\nlines  ', 'two spaces and lines.policy'],
    ['.hidden', 'hidden.policy'],
    ['the end...', 'the end.policy'],
    ['the end . .', 'the end.policy'],
    // Nothing left.
    ['', 'Untitled.policy'],
    ['...', 'Untitled.policy'],
    ['///', 'Untitled.policy'],
    ['\u0000\u0001', 'Untitled.policy'],
    // Control characters, direction marks, lone surrogates.
    ['bad\u0000na\u0007me\u007F', 'badname.policy'],
    ['policy\u202Excod', 'policyxcod.policy'],
    ['\u2066left\u2069\u200F\u061C', 'left.policy'],
    ['zero\u200Bwidth\uFEFF', 'zerowidth.policy'],
    ['lone \uD800 surrogate', 'lone surrogate.policy'],
    // Devices on Windows.
    ['CON', 'CON_.policy'],
    ['nul', 'nul_.policy'],
    ['Com1', 'Com1_.policy'],
    ['LPT¹', 'LPT¹_.policy'],
    ['aux.backup', 'aux_.backup.policy'],
    ['CONIN$', 'CONIN$_.policy'],
    ['console', 'console.policy'],
    ['COM10', 'COM10.policy'],
    // One form of writing: decomposed becomes composed.
    ['Cafe\u0301', 'Café.policy'],
  ])('%j becomes %j', (title, name) => {
    expect(suggestFileName(title, 'policy')).toBe(name);
  });

  test.each([
    ['latin', 'a'.repeat(400)],
    ['Chinese', '策'.repeat(400)],
    ['families of four', '👨‍👩‍👧‍👦'.repeat(100)],
    ['stacked marks', 'e\u0301\u0323\u0304'.repeat(300)],
  ])('is at most 255 bytes long and cut between characters: %s', (_what, title) => {
    const name = suggestFileName(title, 'docx');
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
    expect(Buffer.byteLength(name)).toBeGreaterThan(220);
    expect(name.endsWith('.docx')).toBe(true);
    expect(title.normalize('NFC').startsWith(name.slice(0, -5))).toBe(true);
    // Half an emoji would be a lone surrogate.
    expect(name).not.toMatch(/\p{Surrogate}/u);
  });

  test('does not end in a dot or space where it was cut', () => {
    const name = suggestFileName(`${'a'.repeat(247)} . b`, 'policy');
    expect(name).toBe(`${'a'.repeat(247)}.policy`);
  });
});
