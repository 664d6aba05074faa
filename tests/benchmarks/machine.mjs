import { cpus, loadavg, totalmem } from 'node:os';

import { shown, summarize } from './numbers.mjs';

/** What the figures were measured on. */
export function describeMachine() {
  const processors = cpus();
  return {
    processor: processors[0]?.model ?? 'unknown',
    cores: processors.length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    node: process.versions.node,
    load: loadavg()[0],
  };
}

const ROUNDS = 60;

/**
 * How much this machine disturbs measurements: times, in ms, of one and the same calculation. On a quiet machine they
 * are all alike; what p95 is above the median is noise that every other figure has in it too.
 */
export function measureNoise() {
  calculate();
  const samples = Array.from({ length: ROUNDS }, () => {
    const begin = performance.now();
    calculate();
    return performance.now() - begin;
  });
  return summarize(samples);
}

function calculate() {
  let value = 1;
  for (let step = 0; step < 4_000_000; step += 1) value = (value * 1_103_515_245 + 12_345) % 2_147_483_648;
  return value;
}

/** What to know before reading the figures. */
export function machineLines({ processor, cores, memoryGb, node, load, loadAfter, noiseBefore, noiseAfter }) {
  const noise = ({ median, p95, min, max }) =>
    `median ${shown(median)}, p95 ${shown(p95)} (${shown(min)}–${shown(max)}) ms`;
  return [
    `${processor}, ${cores} cores, ${memoryGb} GB, Node ${node}`,
    `Load of the machine: ${load.toFixed(1)} before, ${loadAfter.toFixed(1)} after (the benchmark itself makes about 1)`,
    `Noise, one calculation again and again: before ${noise(noiseBefore)}; after ${noise(noiseAfter)}`,
  ];
}
