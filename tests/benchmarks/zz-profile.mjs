import { writeFileSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from '../../scripts/lib/project.mjs';
import { createRequire } from 'node:module';
import { withWindow } from './electron-window.mjs';
import { installKeyMeter } from './key-meter.mjs';
import { measureTyping } from './typing.mjs';
import { measureValueChange } from './value-change.mjs';
const [words, places, what] = process.argv.slice(2);
const product = createRequire(import.meta.url)(inProject('out/bench/index.js'));
const folder = mkdtempSync('/tmp/bprof/p-');
const path = join(folder, 'x.policy');
writeFileSync(
  path,
  product.writePolicyFile(product.generatePolicy({ words: +words, places: +places }, product.library), {
    id: 'x',
    savedAt: '2026-01-01T00:00:00Z',
  }),
);
await withWindow({ app: inProject(), profile: join(folder, 'prof'), args: [path] }, async (window) => {
  const text = window.locator('.ProseMirror');
  await text.waitFor();
  await installKeyMeter(window);
  await window.waitForTimeout(3000);
  if (process.env.PATCH)
    await window.evaluate(() => {
      const d = document.querySelector('.ProseMirror').pmViewDesc;
      d.update = function (node, o, i, v) {
        if (this.dirty === 3 || node.type !== this.node.type) return false;
        this.updateInner(node, o, i, v);
        return true;
      };
    });
  const cdp = await window.context().newCDPSession(window);
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: 500 });
  await cdp.send('Performance.enable');
  const m0 = await cdp.send('Performance.getMetrics');
  await cdp.send('Profiler.start');
  const ps = text.locator('p');
  const r =
    what === 'value'
      ? await measureValueChange(window, product.repeatedKey)
      : await measureTyping(window, ps.nth(Math.floor((await ps.count()) / 2)));
  const { profile } = await cdp.send('Profiler.stop');
  const m1 = await cdp.send('Performance.getMetrics');
  const g = (m, n) => m.metrics.find((x) => x.name === n).value;
  for (const n of [
    'TaskDuration',
    'ScriptDuration',
    'LayoutDuration',
    'RecalcStyleDuration',
    'LayoutCount',
    'RecalcStyleCount',
  ])
    console.log(n, (g(m1, n) - g(m0, n)).toFixed(3));
  console.log(JSON.stringify(r));
  writeFileSync(join('/tmp/bprof', `${words}-${places}-${what}.cpuprofile`), JSON.stringify(profile));
});
