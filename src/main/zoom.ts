/** The steps of View > Zoom; 1 is 100 %. */
const steps = [0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3] as const;

/** The next larger (1) or smaller (-1) step, or 100 % (0). Stays at the ends. */
export function nextZoom(current: number, direction: 1 | -1 | 0): number {
  if (direction === 0) return 1;
  if (direction === 1) return steps.find((step) => step > current + 0.001) ?? steps[steps.length - 1] ?? 1;
  return steps.findLast((step) => step < current - 0.001) ?? steps[0];
}
