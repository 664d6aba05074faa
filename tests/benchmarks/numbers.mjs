/** Median, 95th percentile and extremes of some samples, with their number. Throws without samples. */
export function summarize(samples) {
  if (samples.length === 0) throw new Error('Nothing was measured.');
  const sorted = [...samples].sort((a, b) => a - b);
  return {
    median: percentile(sorted, 0.5),
    p95: percentile(sorted, 0.95),
    min: sorted[0],
    max: sorted.at(-1),
    count: sorted.length,
  };
}

/** Nearest rank: a sample that was really measured, never one in between. */
function percentile(sorted, share) {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
}

/** What to say of a figure that should stay under an aim. */
export function judge(value, aim) {
  return value < aim ? `ok (< ${aim})` : `OVER THE AIM (< ${aim})`;
}

/** "7.4", "128": two or three digits that mean something. */
export function shown(number) {
  if (number === null) return '–';
  return number < 20 ? number.toFixed(1) : String(Math.round(number));
}

/** Runs `measure` for each of the items `rounds` times, in turns and from another start each time. */
export async function interleave(items, rounds, measure) {
  for (let round = 0; round < rounds; round += 1) {
    for (let index = 0; index < items.length; index += 1) {
      await measure(items[(index + round) % items.length], round);
    }
  }
}
