/** How often each thing is measured; the median is told, and all of them are shown. */
const RUNS = 9;

export function median(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;
}

/** Prints the median of several runs of a measurement, and each run. */
export function report(what: string, unit: string, measureOnce: () => number): void {
  const figures = Array.from({ length: RUNS }, measureOnce);
  const shown = (figure: number) => Math.round(figure).toLocaleString('en');
  console.log(`${what}: ${shown(median(figures))} ${unit}  (${figures.map(shown).join(' ')})`);
}
