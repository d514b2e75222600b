import { askForm } from './ask-form.js';
import { askLevel } from './ask-level.js';
import { askPictures } from './ask-pictures.js';
import { askSeen } from './ask-seen.js';

/** What the pages below `src/explorer/ask` say. */
export const ask = { ...askForm, ...askLevel, ...askPictures, ...askSeen } as const;
