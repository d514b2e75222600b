import { z } from 'zod';
import type { Mistake } from '../record/user-error.type.js';
import { inFrench } from '../record/words/phrases-fr.js';
import { en } from './words/en.js';
import { fr } from './words/fr.js';

const SHOWN_CHARACTERS = 60;

/** Every value of an input that has not the form that its record asks for. */
export function formMistakes(schema: z.ZodObject, values: Readonly<Record<string, unknown>>): Mistake[] {
  const outcome = schema.safeParse(values);
  return outcome.success ? [] : outcome.error.issues.map(({ path }) => {
    const place = path.map(String);
    const [name = ''] = place;
    const [expected, found] = [expectedOf(schema, name), foundIn(values, name)];
    const french = inFrench(expected);
    return { code: 'INVALID', path: ['input', ...place], ...en.misfit(expected, found), inOtherLanguages: french === null ? {} : { fr: fr.misfit(french, found) } };
  });
}

function expectedOf(schema: z.ZodObject, name: string): string {
  for (let layer = schema.shape[name]; layer !== undefined; layer = unwrapped(layer)) {
    const { expects } = (z.globalRegistry.get(layer as z.ZodType) ?? {}) as { expects?: string };
    if (expects !== undefined) return expects;
    if (layer instanceof z.ZodArray) return 'a list of at least one';
  }
  return 'another value';
}

function unwrapped(layer: z.core.$ZodType): z.core.$ZodType | undefined {
  return layer instanceof z.ZodNullable || layer instanceof z.ZodDefault || layer instanceof z.ZodOptional ? layer.unwrap() : undefined;
}

function foundIn(values: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const text = JSON.stringify(values[name]);
  return text !== undefined && text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
}
