import { describe, expect, test } from 'vitest';
import { requests, type RequestName } from '../shared/ipc';
import { fail, succeed } from '../shared/result';
import { createDispatch, type Handlers, type Sender } from './dispatch';

const page: Sender = { isMainFrame: true, url: 'app://bundle/index.html' };
const id = '3b241101-e2bb-4255-8caf-4136c566a962';

/** A dispatcher whose handlers only write down what they were given. */
function setUp(own: Partial<Handlers> = {}) {
  const calls: { readonly name: string; readonly input: unknown }[] = [];
  const logged: string[] = [];
  const noted = Object.fromEntries(
    Object.keys(requests).map((name) => [
      name,
      (input: unknown) => {
        calls.push({ name, input });
        return succeed(null);
      },
    ]),
  );
  let time = 0;
  const dispatch = createDispatch({
    // The answers do not matter here, only that a handler is reached.
    handlers: { ...noted, ...own } as unknown as Handlers,
    origin: 'app://bundle',
    log: (text) => logged.push(text),
    now: () => time,
  });
  return { dispatch, calls, logged, wait: (ms: number) => (time += ms) };
}

async function codeOf(answer: ReturnType<ReturnType<typeof createDispatch>>): Promise<string> {
  const result = await answer;
  return result.ok ? 'ok' : result.error.code;
}

test('passes a right request on, with defaults filled in', async () => {
  const { dispatch, calls } = setUp();
  expect(await dispatch('policy.save', { documentId: id, text: '{}' }, page)).toEqual(succeed(null));
  expect(calls).toEqual([{ name: 'policy.save', input: { documentId: id, text: '{}', force: false } }]);
});

test('passes on what a handler fails with', async () => {
  const { dispatch } = setUp({ 'policy.close': () => fail('not-open', 'No.') });
  expect(await dispatch('policy.close', { documentId: id }, page)).toEqual(fail('not-open', 'No.'));
});

test.each<readonly [string, Sender]>([
  ['a frame in the page', { ...page, isMainFrame: false }],
  ['another host', { ...page, url: 'app://other/index.html' }],
  ['a host that only begins like ours', { ...page, url: 'app://bundle.example/index.html' }],
  ['the network', { ...page, url: 'https://example.com/' }],
  ['a file', { ...page, url: 'file:///index.html' }],
  ['a page without an address', { ...page, url: '' }],
])('refuses %s', async (_what, sender) => {
  const { dispatch, calls } = setUp();
  expect(await codeOf(dispatch('app.start', {}, sender))).toBe('not-allowed');
  expect(calls).toEqual([]);
});

test.each([
  '',
  'nope',
  '__proto__',
  'constructor',
  'toString',
  'policy.save ',
  7,
  null,
  undefined,
  {},
  ['app.start'],
])('refuses the name %j', async (name) => {
  const { dispatch, calls } = setUp();
  expect(await codeOf(dispatch(name, {}, page))).toBe('unknown-request');
  expect(calls).toEqual([]);
});

describe('input that is refused', () => {
  const cyclic: Record<string, unknown> = {};
  cyclic['self'] = cyclic;
  const cases: readonly (readonly [RequestName, string, unknown])[] = [
    ['app.start', 'nothing', undefined],
    ['app.start', 'null', null],
    ['app.start', 'something unexpected', { extra: 1 }],
    ['app.start', 'a cycle', cyclic],
    ['policy.open', 'a path for an id', { fileId: '/etc/passwd' }],
    ['policy.open', 'a path beside the id', { fileId: null, path: '/etc/passwd' }],
    ['policy.open', 'a list for an id', { fileId: [id] }],
    ['policy.save', 'an id that climbs', { documentId: '../../etc/passwd', text: '' }],
    ['policy.save', 'a number for the text', { documentId: id, text: 5 }],
    ['policy.save', 'no text', { documentId: id }],
    ['policy.save', 'a text above 50 MB', { documentId: id, text: 'x'.repeat(50 * 1024 * 1024 + 1) }],
    ['policy.save', '"yes" for force', { documentId: id, text: '', force: 'yes' }],
    [
      'policy.saveAs',
      'a name of a million letters',
      { documentId: null, suggestedName: 'x'.repeat(1e6), text: '' },
    ],
    ['templates.read', 'an id with a path', { templateId: `../${id}` }],
    ['export.write', 'an unknown format', { format: 'exe', suggestedName: 'x', bytes: new Uint8Array() }],
    ['export.write', 'text for bytes', { format: 'html', suggestedName: 'x', bytes: '<p>' }],
    [
      'export.write',
      'more than 100 MB',
      { format: 'html', suggestedName: 'x', bytes: new Uint8Array(100 * 1024 * 1024 + 1) },
    ],
    ['settings.change', 'a pane without a size', { panes: { left: { size: NaN, isFolded: false } } }],
    ['settings.change', 'an unknown pane', { panes: { secret: { size: 200, isFolded: false } } }],
    ['settings.change', 'a prototype', JSON.parse('{"__proto__": {"polluted": true}}')],
    ['settings.change', 'too many formats', { exportFormats: Array.from({ length: 1000 }, () => 'docx') }],
    ['window.setPolicy', 'no policy', {}],
    ['link.open', 'an endless address', { url: `https://${'x'.repeat(5000)}` }],
    ['app.logError', 'an endless message', { message: 'x'.repeat(5000) }],
  ];
  test.each(cases)('%s: %s', async (name, _what, input) => {
    const { dispatch, calls } = setUp();
    expect(await codeOf(dispatch(name, input, page))).toBe('bad-input');
    expect(calls).toEqual([]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('is logged without its values', async () => {
    const { dispatch, logged } = setUp();
    await dispatch('policy.save', { documentId: 'the secret words', text: 5 }, page);
    expect(logged).toEqual([
      'Refused the input of policy.save (documentId: invalid_format, text: invalid_type)',
    ]);
  });
});

test('turns an exception into a plain failure, and logs it', async () => {
  const { dispatch, logged } = setUp({
    'app.start': () => {
      throw new Error('secret detail');
    },
    'recent.list': () => Promise.reject(new Error('secret detail')),
  });
  for (const name of ['app.start', 'recent.list']) {
    const answer = await dispatch(name, {}, page);
    expect(answer).toMatchObject({ ok: false, error: { code: 'internal-error' } });
    expect(JSON.stringify(answer)).not.toContain('secret');
  }
  expect(logged).toEqual(['Request app.start failed', 'Request recent.list failed']);
});

test('refuses a flood, and answers again a second later', async () => {
  const { dispatch, calls, wait } = setUp();
  const codes = await Promise.all(
    Array.from({ length: 300 }, () => codeOf(dispatch('recent.list', {}, page))),
  );
  expect(codes.filter((code) => code === 'ok')).toHaveLength(200);
  expect(codes.filter((code) => code === 'too-many-requests')).toHaveLength(100);
  expect(calls).toHaveLength(200);
  wait(1000);
  expect(await codeOf(dispatch('recent.list', {}, page))).toBe('ok');
});
