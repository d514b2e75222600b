import type { ask as english } from '../en/ask.js';
import { askForm } from './ask-form.js';
import { askLevel } from './ask-level.js';
import { askPictures } from './ask-pictures.js';
import { askSeen } from './ask-seen.js';

export const ask: Record<keyof typeof english, string> = { ...askForm, ...askLevel, ...askPictures, ...askSeen };
