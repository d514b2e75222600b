import type { Chain } from '../chain.js';
import type { Resolution } from '../resolve.js';
import type { Framework, Level } from '../world.js';
import type { Finding } from './finding.js';

/** A level seen from a framework on the day of the audit, and what follows. */
export interface AnswerOfTheDay {
  readonly level: Level;
  readonly to: Framework;
  readonly resolution: Resolution;
}

/** Is shown every answer of the day once, and then tells what it found. */
export interface AnswerObserver {
  readonly observe: (answer: AnswerOfTheDay) => void;
  readonly findings: () => Finding[];
}

/** The chains that an answer of the day rests on; those that a no names from another day are none of them. */
export const restsOn = ({ resolution }: AnswerOfTheDay): readonly Chain[] =>
  resolution.kind === 'LEVELS' || resolution.reason === 'NO_COUNTERPART_AGREED' ? resolution.deciding : [];
