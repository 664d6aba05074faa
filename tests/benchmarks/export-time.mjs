import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { inProject } from '../../scripts/lib/project.mjs';
import { isOnPath } from '../../scripts/lib/run.mjs';
import { bundleOf } from '../../scripts/lib/bundle.mjs';
import { interleave, judge, shown, summarize } from './numbers.mjs';

const ROUNDS = 5;
const COMMAND_LINE = 'command line, docx';
const FORMATS = ['docx', 'html', 'markdown'];
const AIM_WORDS = 10_000;
const AIM_MS = 100;
const LIMIT_MS = 120_000;

/** Times of every way to export one policy; other programs get the same words as our own HTML. */
export async function measureExports(folder, { path, words }, product) {
  const html = join(folder, `${words}.html`);
  writeFileSync(html, await htmlOf(path, product));
  const ways = [
    ...FORMATS.map((format) => ({ name: format, run: () => exportOnce(path, format) })),
    { name: COMMAND_LINE, run: () => timed(process.execPath, commandLine(folder, path)) },
    ...otherPrograms(folder, html),
  ].map((way) => ({ ...way, results: [] }));
  await interleave(ways, ROUNDS, async (way, round) => {
    if (round < (way.rounds ?? ROUNDS)) way.results.push(way.run());
  });
  return { words, ways: ways.map(({ name, results }) => ({ name, results })) };
}

function exportOnce(path, format) {
  const script = inProject('tests', 'benchmarks', 'export-once.mjs');
  return JSON.parse(
    finish(process.execPath, [script, bundleOf('tests/benchmarks/product-code.ts'), path, format]),
  );
}

function commandLine(folder, path) {
  return [inProject('out', 'cli', 'index.js'), 'export', path, '--format', 'docx', '--out', folder];
}

/** Word processors of this machine, each from our HTML to DOCX. */
function otherPrograms(folder, html) {
  const pandoc = ['-f', 'html', '-t', 'docx', '-o', join(folder, 'pandoc.docx'), html];
  const profile = pathToFileURL(join(folder, 'soffice')).href;
  const soffice = [
    `-env:UserInstallation=${profile}`,
    '--headless',
    '--infilter=HTML (StarWriter)',
    '--convert-to',
    'docx',
  ];
  return [
    { name: 'pandoc, html to docx', program: 'pandoc', args: pandoc },
    {
      name: 'soffice, html to docx',
      rounds: 3,
      program: 'soffice',
      args: [...soffice, '--outdir', folder, html],
    },
  ]
    .filter(({ program }) => isOnPath(program))
    .map(({ program, args, ...way }) => ({ ...way, run: () => timed(program, args) }));
}

function timed(program, args) {
  const begin = performance.now();
  finish(program, args);
  return { first: performance.now() - begin };
}

function finish(program, args) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', timeout: LIMIT_MS });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed.\n${error ?? ''}${stderr}${stdout}`);
  return stdout;
}

async function htmlOf(path, { exporterById, library, policyContext, readPolicyFile, resolvePolicy }) {
  const { value } = readPolicyFile(readFileSync(path, 'utf8'));
  const policy = resolvePolicy(policyContext(value.document, library, '2030-01-01'), { isDraft: false });
  return (await exporterById('html').export(policy, { now: '2030-01-01T00:00:00Z' })).value;
}

/** The table of what `measureExports` gave for each policy. */
export function exportTable(policies) {
  const rows = policies.flatMap(({ words, ways }) => {
    const medians = ways.map(({ name, results }) => ({
      name,
      ...summarize(results.map(({ first }) => first)),
      again: medianOf(results.flatMap(({ again }) => again ?? [])),
      megabytes: medianOf(results.flatMap(({ megabytes }) => megabytes ?? [])),
    }));
    const pandoc = medians.find(({ name }) => name.startsWith('pandoc'))?.median ?? null;
    return medians.map(({ name, median, min, max, again, megabytes }) => [
      String(words),
      name,
      shown(median),
      `${shown(min)}–${shown(max)}`,
      shown(again),
      shown(megabytes),
      words === AIM_WORDS ? verdictOf(name, { median, again, pandoc }) : '',
    ]);
  });
  return {
    title: `Export, in ms (up to ${ROUNDS} processes for each way, taken in turns)`,
    columns: ['words', 'way', 'first', 'min–max', 'again', 'MB more', 'aim'],
    rows,
    texts: 2,
    notes: [
      'Our formats: from policy to bytes. First: in a fresh process, without its start, as each export of the window',
      'runs in a fresh worker. Again: median of five more in the same process. MB more: what the first one added.',
      'Command line, pandoc and soffice: the whole process. Other programs read our HTML of the same policy.',
    ],
  };
}

function verdictOf(name, { median, again, pandoc }) {
  const isOwn = name === 'docx';
  if (!isOwn && name !== COMMAND_LINE) return '';
  const aims = isOwn ? [`first ${judge(median, AIM_MS)}`, `again ${judge(again, AIM_MS)}`] : [];
  const beside = median < pandoc ? 'faster than pandoc' : 'OVER THE AIM: slower than pandoc';
  return [...aims, ...(pandoc === null ? [] : [beside])].join(', ');
}

function medianOf(samples) {
  return samples.length === 0 ? null : summarize(samples).median;
}
