import { describe, expect, test } from 'vitest';
import { version } from '../../package.json';
import { commands } from './commands/index';
import { folderWith, runIn, runJson, shippedTemplate } from './run.test-tool';

const folder = folderWith();
const names = commands.map(({ name }) => name);

describe('help', () => {
  test('lists every command and every exit code', async () => {
    const { code, stdout, stderr } = await runIn(folder, ['help']);
    expect(code).toBe(0);
    expect(stderr).toBe('');
    for (const name of names) expect(stdout).toMatch(new RegExp(`^ {2}${name} {2,}\\S`, 'mu'));
    for (const exit of [0, 1, 2, 3]) expect(stdout).toMatch(new RegExp(`^ {2}${exit} {2}\\S`, 'mu'));
    expect(stdout).toContain('--version');
  });

  test.each(names)('explains “%s” and all of its options, whichever way it is asked for', async (name) => {
    const { code, stdout } = await runIn(folder, ['help', name]);
    expect(code).toBe(0);
    expect(stdout).toContain(`Usage: clausewright ${name}`);
    const options = Object.keys(commands.find((each) => each.name === name)?.options ?? {});
    for (const option of [...options, 'json', 'help', 'today']) expect(stdout).toContain(`  --${option}`);
    expect((await runIn(folder, [name, '--help'])).stdout).toBe(stdout);
    expect((await runIn(folder, [name, '-h'])).stdout).toBe(stdout);
  });

  test('of the program is the same by word, by option and by letter', async () => {
    const { stdout } = await runIn(folder, ['help']);
    expect((await runIn(folder, ['--help'])).stdout).toBe(stdout);
    expect((await runIn(folder, ['-h'])).stdout).toBe(stdout);
  });

  test('keeps to the width of a terminal', async () => {
    const { stdout } = await runIn(folder, ['help', 'export'], 72);
    const longest = Math.max(...stdout.split('\n').map((line) => line.length));
    expect(longest).toBeGreaterThan(50);
    expect(longest).toBeLessThanOrEqual(72);
  });

  test('asked for beside a mistake is still help', async () => {
    expect((await runIn(folder, ['check', '--help'])).code).toBe(0);
  });
});

describe('the version', () => {
  test('is that of the package', async () => {
    expect(await runIn(folder, ['--version'])).toEqual({
      code: 0,
      stdout: `clausewright ${version}\n`,
      stderr: '',
    });
    expect(await runJson(folder, ['--version'])).toEqual({ code: 0, status: 'done', command: null, version });
  });
});

describe('wrong use ends with 2 and a plain sentence', () => {
  const cases: readonly (readonly [args: readonly string[], sentence: string])[] = [
    [[], 'Say what to do.'],
    [['--draft'], 'Name a command before --draft.'],
    [['exprot'], 'There is no command “exprot”. Did you mean “export”?'],
    [['publish'], 'There is no command “publish”. “clausewright help” lists them.'],
    [['help', 'exprot'], 'There is no command “exprot”. Did you mean “export”?'],
    [['help', 'export', 'new'], '“clausewright help” takes one COMMAND: “new” is too much.'],
    [['list', 'clauses'], '“clausewright list” takes nothing but options: “clauses” is too much.'],
    [['list', '--clause'], '“clausewright list” has no option --clause. Did you mean “--clauses”?'],
    [['list', '-x'], '“clausewright list” has no option -x.'],
    [['list', '--__proto__'], '“clausewright list” has no option --__proto__.'],
    [['list', '--constructor=x'], '“clausewright list” has no option --constructor.'],
    [['list', '--clauses=yes'], '--clauses takes no value.'],
    [['list', '--template'], '--template needs ID after it.'],
    [['list', '--template='], '--template needs ID after it.'],
    [['list', '--template', '--clauses'], '--template needs ID after it.'],
    [['list', '--template', 'a', '--template', 'b'], '--template stands there twice.'],
    [['list', '--template', 'nothing-like-it'], 'There is no template “nothing-like-it”.'],
    [['list', '--today', 'tomorrow'], '--today needs a day such as 2026-11-21, and “tomorrow” is none.'],
    [['list', '--today', '2026-02-30'], '“2026-02-30” is none.'],
    [['check'], 'Name the policy to check'],
    [['check', 'no.policy'], 'There is no file “no.policy” in '],
    [['check', '.'], 'is not a file.'],
    [['export'], 'Name the policy to export'],
    [['export', 'a.policy', '--sample'], 'Name either a policy or --sample, not both.'],
    [['export', 'a.policy', '--template', 'x'], '--template goes with --sample only.'],
    [
      ['export', '--sample', '--format', 'pdf'],
      'There is no format “pdf”. Choose from docx, html, markdown.',
    ],
    [['export', '--sample', '--format', 'docx,htm'], 'There is no format “htm”. Did you mean “html”?'],
    [['export', '--sample', '--template', 'x'], 'There is no template “x”.'],
    [['export', '--sample', '--values', 'no.yaml'], 'There is no file “no.yaml” in '],
    [['new', '--out', 'a.policy'], 'Name a template with --template.'],
    [['new', '--template', 'x'], 'Name the policy to write with --out FILE.policy.'],
    [['new', '--template', 'x', '--out', 'a.txt'], 'The name of a policy ends in .policy'],
    [['new', '--template', 'x', '--out', '.policy'], 'The name of a policy ends in .policy'],
    [['new', '--template', 'x', '--out', 'a.policy'], 'There is no template “x”.'],
    [
      ['new', '--template', 'x', '--out', 'a.policy', '--language', 'fr'],
      '“fr” is not a language for policies.',
    ],
    [['new', '--template', './x.policy', '--out', 'a.policy'], 'There is no file “x.policy” in '],
  ];

  test.each(cases)('%j', async (args, sentence) => {
    const { code, stdout, stderr } = await runIn(folder, args);
    expect(stderr).toContain(sentence);
    expect(stderr).toMatch(/^[^\n]+\n$/u);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  test.each(cases)('and with --json the same sentence on stdout as well: %j', async (args, sentence) => {
    const { code, stdout, stderr } = await runIn(folder, [...args, '--json']);
    const { error, ...rest } = JSON.parse(stdout);
    expect(rest).toEqual({ status: 'failed', command: args[0]?.startsWith('-') ? null : (args[0] ?? null) });
    expect(error.text).toContain(sentence);
    expect(stderr).toBe(`${error.text}\n`);
    expect(code).toBe(2);
  });
});

describe('what a command writes', () => {
  test('is one JSON object wherever --json stands', async () => {
    const after = await runIn(folder, ['list', '--json']);
    expect(JSON.parse(after.stdout)).toMatchObject({ status: 'done', command: 'list' });
    expect(await runIn(folder, ['--json', 'list'])).toEqual(after);
    expect(await runJson(folder, ['help'])).toMatchObject({ command: 'help', help: null });
    expect(await runJson(folder, ['new', '--help'])).toMatchObject({ command: 'new', help: 'new' });
  });

  test('never steers the terminal, whatever stands in an argument', async () => {
    const { stderr } = await runIn(folder, ['list', '--template', 'a\u001B[2J\u009B31m\u202Eb']);
    expect(stderr).toContain('“a[2J31mb”');
    const { stdout } = await runIn(folder, ['list', '--template', 'a\u001B[2J\u009B31m', '--json']);
    expect(stdout).not.toMatch(/(?!\n)\p{Cc}/u);
    expect(JSON.parse(stdout).error.text).toContain('“a\u001B[2J\u009B31m”');
  });
});

test('the option that stands for the day reaches the checks', async () => {
  const { id } = shippedTemplate();
  const sample = ['export', '--sample', '--template', id, '--format', 'markdown'];
  expect((await runIn(folder, sample)).code).toBe(0);
  const { code, stderr } = await runIn(folder, [...sample, '--today', '2020-01-01']);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^error +“Last updated”/mu);
});
