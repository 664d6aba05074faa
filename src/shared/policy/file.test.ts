import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyPolicy } from './any-policy.test-tool';
import { clause, docWith, h, p, passage, ph, table, t, ul } from './builders';
import {
  formatVersion,
  integrityOf,
  readPolicyFile,
  writePolicyFile,
  writeTemplateFile,
  type ReadPolicyFile,
} from './file';
import type { PolicyDocument } from './nodes';

const head = { id: 'c0ffee', savedAt: '2026-11-21T10:00:00.000Z' };
const policy = docWith(
  {
    title: 'Privacy policy – Ærlig & Co',
    values: { company_name: 'Acme Ltd', response_deadline: { amount: 30, unit: 'day' } },
    conditions: { uses_cookies: true },
    template: { id: 'basic', revision: 3 },
  },
  h('Contact'),
  clause(
    'contact',
    'uses_cookies',
    p('Write to ', ph('contact_email'), ' 請'),
    passage('optional', p('Thanks')),
  ),
  ul('one', 'two'),
  table(['Name'], [t('Acme').text]),
);
const written = writePolicyFile(policy, head);

function read(text: string): ReadPolicyFile {
  const result = readPolicyFile(text);
  if (!result.ok) throw new Error(result.error.text);
  return result.value;
}

function failureOf(text: string): string | null {
  const result = readPolicyFile(text);
  return result.ok ? null : result.error.code;
}

/** The file with something in its JSON changed. */
function changed(
  change: (file: Record<string, unknown>) => Record<string, unknown>,
  indent?: number,
): string {
  return JSON.stringify(change(JSON.parse(written) as Record<string, unknown>), null, indent);
}

describe('a policy file', () => {
  test('is read back as it was written', () => {
    expect(read(written)).toEqual({
      head,
      template: null,
      document: policy,
      readOnlyReason: null,
      notices: [],
    });
  });

  test('names its format and version first, and ends with a line break', () => {
    expect(written).toMatch(/^\{\n "format": "clausewright-policy",\n "version": 1,\n "id": "c0ffee",\n/u);
    expect(written.endsWith('}\n')).toBe(true);
  });

  test('is the same text each time, whatever the policy', () => {
    fc.assert(
      fc.property(anyPolicy(), (any) => {
        const text = writePolicyFile(any, head);
        const { document, readOnlyReason } = read(text);
        expect(document).toEqual(any);
        expect(readOnlyReason).toBeNull();
        expect(writePolicyFile(document, head)).toBe(text);
      }),
    );
  });

  test('may have a byte order mark, other white space and its parts in another order', () => {
    const reversed = changed((file) => Object.fromEntries(Object.entries(file).toReversed()), 4);
    for (const text of [`\uFEFF${written}`, written.replaceAll('\n', '\r\n'), reversed]) {
      expect(read(text)).toMatchObject({ document: policy, readOnlyReason: null });
    }
  });
});

describe('a template file', () => {
  test('is read back with its name and description', () => {
    const text = writeTemplateFile(policy, { ...head, name: 'Shop', description: 'For shops' });
    expect(read(text)).toMatchObject({
      head,
      template: { name: 'Shop', description: 'For shops' },
      document: policy,
      readOnlyReason: null,
    });
  });

  test('is read although its name and description are far too long', () => {
    const text = writeTemplateFile(policy, {
      ...head,
      name: 'n'.repeat(9000),
      description: 'd'.repeat(9000),
    });
    expect(read(text).template).toEqual({ name: 'n'.repeat(200), description: 'd'.repeat(2000) });
  });

  test('has an empty name and description where the file has none', () => {
    const text = changed((file) => ({ ...file, format: 'clausewright-template' }));
    expect(read(text).template).toEqual({ name: '', description: '' });
  });
});

describe('a file that something else changed opens for reading only', () => {
  const otherTitle = written.replace('Ærlig', 'Arlig');

  test.each<[string, string]>([
    ['a word', otherTitle],
    ['an answer', written.replace('"uses_cookies": true', '"uses_cookies": false')],
    ['an attribute that is missing', written.replace('"revision": 3', '"revision": 4')],
    ['the checksum', written.replace(/sha256-./u, 'sha256-x')],
    ['a checksum that is missing', changed(({ integrity: _integrity, ...file }) => file)],
    [
      'something beside the content',
      changed((file) => ({ ...file, content: { ...(file['content'] as object), beside: 1 } })),
    ],
  ])('%s', (_name, text) => {
    expect(text).not.toBe(written);
    expect(read(text).readOnlyReason).toContain('changed outside Clausewright or is damaged');
  });

  test('and shows what it holds now', () => {
    expect(read(otherTitle).document.attrs.title).toBe('Privacy policy – Arlig & Co');
  });
});

describe('a file from a newer version', () => {
  const newer = (content: unknown): string =>
    changed((file) => ({ ...file, version: formatVersion + 1, content }));
  const { content } = JSON.parse(written) as { readonly content: PolicyDocument };

  test('opens for reading only, and says so', () => {
    expect(read(newer(content))).toMatchObject({
      document: policy,
      readOnlyReason: expect.stringContaining('newer version'),
    });
  });

  test('shows what this version knows and keeps the rest', () => {
    const video = { type: 'video', attrs: {} };
    const file = read(newer({ ...content, content: [video, ...content.content] }));
    expect(file.document.content).toEqual([
      { type: 'unknownBlock', attrs: { json: JSON.stringify(video) } },
      ...policy.content,
    ]);
    expect(file.notices).toHaveLength(1);
  });

  test('is refused with the advice to update where nothing can be shown', () => {
    expect(failureOf(newer({ pages: [] }))).toBe('too-new');
    expect(failureOf(newer(undefined))).toBe('too-new');
    expect(failureOf(changed((file) => ({ ...file, version: 9, id: { scheme: 'new' } })))).toBe('too-new');
  });
});

describe('what is no policy file', () => {
  const nested = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;

  test.each<[string, string, string]>([
    ['nothing', '', 'empty-file'],
    ['white space', ' \r\n\t', 'empty-file'],
    ['a byte order mark alone', '\uFEFF', 'empty-file'],
    ['text', 'Privacy policy', 'not-a-policy'],
    ['a ZIP file', 'PK\u0003\u0004\u0014\u0000', 'not-a-policy'],
    ['HTML', '<!doctype html><p>"clausewright"</p>', 'not-a-policy'],
    ['other JSON', '{"a":1}', 'not-a-policy'],
    ['a JSON list', '[]', 'not-a-policy'],
    ['a JSON text', '"clausewright-policy"', 'not-a-policy'],
    ['null', 'null', 'not-a-policy'],
    ['another format', changed((file) => ({ ...file, format: 'clausewright-profile' })), 'not-a-policy'],
    ['a pack', changed((file) => ({ ...file, format: 'clausewright-pack' })), 'not-a-policy'],
    ['no format', changed(({ format: _format, ...file }) => file), 'not-a-policy'],
    ...[0, -1, 1.5, '1', null].map((version): [string, string, string] => [
      `version ${JSON.stringify(version)}`,
      changed((file) => ({ ...file, version })),
      'damaged-file',
    ]),
    ['no content', changed(({ content: _content, ...file }) => file), 'damaged-file'],
    ['a policy that breaks off', written.slice(0, -10), 'damaged-file'],
    ['a policy with a comma too many', written.replace('{\n "format"', '{,\n "format"'), 'damaged-file'],
    ['two policies', written + written, 'damaged-file'],
    ['100,000 nested lists', nested, 'not-a-policy'],
    [
      '100,000 nested lists as the content',
      `{"format":"clausewright-policy","version":1,"content":${nested}}`,
      'damaged-file',
    ],
    [
      '100,000 nested lists in the content',
      written.replace('"title":', `"beside": ${nested}, "title":`),
      'damaged-file',
    ],
    [
      '100,000 nested lists as the name',
      written.replace('"id":', `"name": ${nested}, "id":`),
      'damaged-file',
    ],
  ])('%s', (_name, text, code) => {
    expect(failureOf(text)).toBe(code);
  });

  test('says in a sentence that the file was left alone', () => {
    for (const text of ['', 'Privacy policy', written.slice(0, 500)]) {
      expect(readPolicyFile(text)).toMatchObject({
        ok: false,
        error: { text: expect.stringMatching(/(?:left as it is|Nothing was changed)\./u) },
      });
    }
  });
});

describe('a damaged file', () => {
  const bytes = new TextEncoder().encode(written);
  const textOf = (part: Uint8Array): string => new TextDecoder().decode(part);
  /** Refused, for reading only, or whole: the damage is where it does no harm, as in the id. */
  const expectHarmless = (result: ReturnType<typeof readPolicyFile>): void => {
    const opened = result.ok && result.value.readOnlyReason === null ? result.value.document : policy;
    expect(opened).toEqual(policy);
  };

  test('that breaks off after any 64 bytes is refused', () => {
    for (let length = 0; length < bytes.length - 1; length += 64) {
      expect(failureOf(textOf(bytes.slice(0, length)))).toMatch(
        /^(?:empty-file|not-a-policy|damaged-file)$/u,
      );
    }
  });

  test('with one bit turned never opens for changes as another policy', () => {
    for (let index = 0; index < bytes.length; index += 1) {
      const damaged = bytes.slice();
      damaged[index] = (damaged[index] ?? 0) ^ (1 << (index % 8));
      expectHarmless(readPolicyFile(textOf(damaged)));
    }
  });

  test('with any part taken out or put in twice never throws', () => {
    fc.assert(
      fc.property(fc.nat(written.length), fc.nat(200), fc.boolean(), (start, length, isTwice) => {
        const middle = written.slice(start, start + length);
        const text =
          written.slice(0, start) + (isTwice ? middle + middle : '') + written.slice(start + length);
        expectHarmless(readPolicyFile(text));
      }),
    );
  });
});

describe('the checksum', () => {
  const shuffled = (json: unknown): unknown => {
    if (Array.isArray(json)) return json.map(shuffled);
    if (typeof json !== 'object' || json === null) return json;
    return Object.fromEntries(
      Object.entries(json)
        .toReversed()
        .map(([key, inner]) => [key, shuffled(inner)]),
    );
  };

  test('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(integrityOf(shuffled(json))).toBe(integrityOf(json));
      }),
    );
  });

  test('depends on everything else', () => {
    const texts = [
      '{"a":1,"b":2}',
      '{"a":2,"b":1}',
      '{"a":"1","b":2}',
      '[1,2]',
      '[2,1]',
      '{"__proto__":1}',
      '{}',
      'null',
    ];
    expect(new Set(texts.map((text) => integrityOf(JSON.parse(text)))).size).toBe(texts.length);
  });

  test('is that of the sorted JSON without white space', () => {
    // printf '{"a":"å","b":[1,{"c":null,"d":true}]}' | sha256sum
    expect(integrityOf({ b: [1, { d: true, c: null }], a: 'å' })).toBe(
      'sha256-3a61671d4502a4aa73a95af8649fd9fcb9caf5bb836be7501c0c0fb37f44b4ef',
    );
  });
});
