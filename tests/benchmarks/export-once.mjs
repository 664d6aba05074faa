// A process of its own for one export, as the window has a worker of its own for each: nothing is warmed up.
// Arguments: bundle, policy file, format. Prints one line of JSON.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const MORE_ROUNDS = 5;
const NOW = '2030-01-01T00:00:00Z';

const [bundle, file, format] = process.argv.slice(2);
const { exporterById, library, policyContext, readPolicyFile, resolvePolicy } = createRequire(
  import.meta.url,
)(bundle);

const read = readPolicyFile(readFileSync(file, 'utf8'));
if (!read.ok) throw new Error(read.error.text);
const before = process.memoryUsage.rss();
const first = await exportOnce();
const after = process.memoryUsage.rss();
const again = [];
for (let round = 0; round < MORE_ROUNDS; round += 1) again.push((await exportOnce()).ms);
const megabytes = (after - before) / 2 ** 20;
process.stdout.write(JSON.stringify({ first: first.ms, again, megabytes, bytes: first.bytes }));

async function exportOnce() {
  const begin = performance.now();
  const policy = resolvePolicy(policyContext(read.value.document, library, NOW.slice(0, 10)), {
    isDraft: false,
  });
  const result = await exporterById(format).export(policy, { now: NOW });
  if (!result.ok) throw new Error(result.error.text);
  return { ms: performance.now() - begin, bytes: result.value.byteLength };
}
