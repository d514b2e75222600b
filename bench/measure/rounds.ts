export type Measure = (round: number) => number | Promise<number>;

/**
 * Measures each way once a round, so that whatever else the machine does disturbs all of them alike; every second round
 * goes backwards. The first round warms up and is not counted.
 */
export async function inRounds<Way extends string>(rounds: number, ways: Readonly<Record<Way, Measure>>): Promise<Record<Way, number[]>> {
  const names = Object.keys(ways) as Way[];
  const measured = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Way, number[]>;
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const value = await ways[name](round);
      if (round > 0) measured[name].push(value);
    }
  }
  return measured;
}

/** Round by round. */
export const ratios = (of: readonly number[], beside: readonly number[]): number[] => of.map((value, round) => value / beside[round]!);

/** `quantile([3, 1, 2], 0.5)` -> 2 */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))]!;
}

/** `median([3, 1, 2])` -> 2; of an even count the mean of the two in the middle: `median([1, 2])` -> 1.5 */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2;
}
