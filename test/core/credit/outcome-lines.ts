import type { CreditConversion } from '../../../src/core/credit/index.js';

/** A conversion as short lines: "STATED AGREED reversed 20..20", "YEAR refused RECALLED". */
export const outcomeLines = ({ results, refused }: CreditConversion): string[] => [
  ...results.map(({ basis, statedAs, reversed, min, max }) =>
    [basis, statedAs, reversed ? 'reversed' : null, `${min.exact}..${max.exact}`].filter((word) => word !== null).join(' '),
  ),
  ...refused.map(({ basis, reason }) => `${basis} refused ${reason}`),
];
