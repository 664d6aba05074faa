// npm run bench: measures the built app and prints tables; out/bench.json holds every sample. Figures over their aim
// are marked and are no failure; the exit code is 1 only when something could not be measured.
// Only some parts: npm run bench -- start editor export. Their samples go to a file of their own, as out/bench-start.json.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, problem, runCommand } from '../../scripts/lib/problem.mjs';
import { inProject, say } from '../../scripts/lib/project.mjs';
import { loadBundled } from '../../scripts/lib/bundle.mjs';
import { searchTable } from './clause-search.mjs';
import { measureEditor, measureEmptyEditor, measurePlainText } from './editor-window.mjs';
import { exportTable, measureExports } from './export-time.mjs';
import { describeMachine, machineLines, measureNoise } from './machine.mjs';
import { memoryTable } from './memory.mjs';
import { measureStart, startTable } from './start-time.mjs';
import { drawTable } from '../../scripts/lib/table.mjs';
import { typingTable } from './typing.mjs';
import { valueTable } from './value-change.mjs';

const PARTS = ['start', 'editor', 'export'];
const WORDS = [1_000, 10_000, 50_000];
const PLACES = [20, 200, 1_000];
/** How many places the exported policies have. */
const EXPORT_PLACES = 200;

await runCommand(async (args) => {
  const unknown = args.find((part) => !PARTS.includes(part));
  if (unknown !== undefined) throw problem(`There is no part “${unknown}”. Choose from ${PARTS.join(', ')}.`);
  const parts = args.length === 0 ? PARTS : args;

  const began = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'clausewright-bench-'));
  try {
    const results = await measure(parts, folder);
    const seconds = Math.round((performance.now() - began) / 1000);
    const file = `${['bench', ...args].join('-')}.json`;
    writeFileSync(inProject('out', file), `${JSON.stringify({ ...results, seconds }, null, 1)}\n`);
    process.stdout.write(`\n${report(results)}\n`);
    say(`Took ${seconds} s. Every sample is in out/${file}.`);
    for (const failure of results.failures) say(`Could not be measured: ${failure}`);
    return results.failures.length === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});

async function measure(parts, folder) {
  const failures = [];
  /** Measures each of `items`; one that fails is noted and does not keep the others from being measured. */
  const each = async (part, items, name, measureOne) => {
    const results = [];
    for (const item of parts.includes(part) ? items : []) {
      say(`Measuring ${name(item)} …`);
      try {
        results.push(await measureOne(item));
      } catch (error) {
        failures.push(`${name(item)}: ${describe(error)}`);
      }
    }
    return results;
  };

  const product = await loadBundled('tests/benchmarks/product-code.ts');
  const policies = writePolicies(folder, product);
  const machine = { ...describeMachine(), noiseBefore: measureNoise() };
  const [start] = await each(
    'start',
    [policiesToStartWith(policies)],
    () => 'the start',
    (files) => measureStart(folder, files),
  );
  const [empty] = await each(
    'editor',
    [folder],
    () => 'keys in an empty window',
    () => measureEmptyEditor(folder),
  );
  const plain = await each(
    'editor',
    WORDS,
    (words) => `keys in ${words} words without a program`,
    (words) => measurePlainText(folder, words),
  );
  const editors = await each(
    'editor',
    policies,
    ({ words, places }) => `the editor with ${words} words and ${places} places`,
    (policy) => measureEditor(folder, policy, product.repeatedKey),
  );
  const exports = await each(
    'export',
    policies.filter(({ places }) => places === EXPORT_PLACES),
    ({ words }) => `the export of ${words} words`,
    (policy) => measureExports(folder, policy, product),
  );
  const after = { noiseAfter: measureNoise(), loadAfter: loadavg()[0] };
  return { machine: { ...machine, ...after }, start, empty, plain, editors, exports, failures };
}

function writePolicies(folder, { generatePolicy, library, writePolicyFile }) {
  return WORDS.flatMap((words) =>
    PLACES.map((places) => {
      const path = join(folder, `${words}-${places}.policy`);
      const head = { id: `benchmark-${words}-${places}`, savedAt: '2026-01-01T00:00:00Z' };
      writeFileSync(path, writePolicyFile(generatePolicy({ words, places }, library), head));
      return { words, places, path };
    }),
  );
}

/** The smallest one has an aim; the largest one shows what size costs. */
function policiesToStartWith(policies) {
  return [
    { ...policies.at(0), hasAim: true },
    { ...policies.at(-1), hasAim: false, rounds: 3 },
  ].map((policy) => ({ ...policy, name: `policy of ${policy.words} words` }));
}

function report({ machine, start, empty, plain, editors, exports }) {
  const tables = [
    ...(start === undefined ? [] : [startTable(start)]),
    ...(editors.length === 0
      ? []
      : [
          typingTable(empty, plain, editors),
          valueTable(editors),
          searchTable(editors),
          memoryTable(empty, editors),
        ]),
    ...(exports.length === 0 ? [] : [exportTable(exports)]),
  ];
  return [...machineLines(machine), '', ...tables.map(drawTable)].join('\n');
}
