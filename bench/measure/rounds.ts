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

export const median = (values: readonly number[]): number => quantile(values, 0.5);
