// npm run bench: measures the built app and prints tables; out/bench.json holds the samples too. Figures over their
// aim are marked and are no failure; the exit code is 1 only when something could not be measured.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, runCommand } from '../../scripts/lib/problem.mjs';
import { inProject, say } from '../../scripts/lib/project.mjs';
import { loadProductCode } from './bundle.mjs';
import {
  measureEditor,
  measureEmptyEditor,
  memoryTable,
  searchTable,
  typingTable,
  valueTable,
} from './editor-speed.mjs';
import { exportTable, measureExports } from './export-time.mjs';
import { describeMachine, machineLines, measureNoise } from './machine.mjs';
import { measureStart, startTable } from './start-time.mjs';
import { drawTable } from './table.mjs';

const WORDS = [1_000, 10_000, 50_000];
const PLACES = [20, 200, 1_000];
/** How many places the exported policies have. */
const EXPORT_PLACES = 200;

await runCommand(async () => {
  const began = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'clausewright-bench-'));
  try {
    const { results, failures } = await measureAll(folder);
    const seconds = Math.round((performance.now() - began) / 1000);
    writeFileSync(
      inProject('out', 'bench.json'),
      `${JSON.stringify({ ...results, seconds, failures }, null, 1)}\n`,
    );
    process.stdout.write(`\n${report(results).join('\n')}`);
    say(`\nTook ${seconds} s. Every sample is in out/bench.json.`);
    for (const failure of failures) say(`Could not be measured: ${failure}`);
    return failures.length === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});

/** One measurement that fails does not keep the others from being made; its place in the results is then empty. */
async function measureAll(folder) {
  const failures = [];
  const attempt = async (name, measure) => {
    say(`Measuring ${name} …`);
    try {
      return await measure();
    } catch (error) {
      failures.push(`${name}: ${describe(error)}`);
      return null;
    }
  };

  const product = await loadProductCode();
  const policies = writePolicies(folder, product);
  const find = (words, places) => policies.find((each) => each.words === words && each.places === places);
  const machine = { ...describeMachine(), noiseBefore: measureNoise() };

  const start = await attempt('the start', () =>
    measureStart(folder, [
      { ...find(1_000, 20), name: 'policy of 1,000 words', hasAim: true },
      { ...find(50_000, 1_000), name: 'policy of 50,000 words', hasAim: false },
    ]),
  );
  const empty = await attempt('keys in an empty window', () => measureEmptyEditor(folder));
  const editors = [];
  for (const policy of policies) {
    const name = `${policy.words} words with ${policy.places} places`;
    editors.push(await attempt(name, () => measureEditor(folder, policy, product.repeatedKey)));
  }
  const exports = [];
  for (const words of WORDS) {
    const { path } = find(words, EXPORT_PLACES);
    exports.push(
      await attempt(`the export of ${words} words`, () => measureExports(folder, { path, words }, product)),
    );
  }

  const after = { noiseAfter: measureNoise(), loadAfter: loadavg()[0] };
  const isThere = (result) => result !== null;
  const results = {
    machine: { ...machine, ...after },
    start,
    empty,
    editors: editors.filter(isThere),
    exports: exports.filter(isThere),
  };
  return { results, failures };
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

function report({ machine, start, empty, editors, exports }) {
  const tables = [
    ...(start === null ? [] : [startTable(start)]),
    ...(empty === null || editors.length === 0
      ? []
      : [typingTable(empty, editors), memoryTable(empty, editors)]),
    ...(editors.length === 0 ? [] : [valueTable(editors), searchTable(editors)]),
    ...(exports.length === 0 ? [] : [exportTable(exports)]),
  ];
  return [...machineLines(machine), '', ...tables.map(drawTable)];
}
