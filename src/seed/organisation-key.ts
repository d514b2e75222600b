import { createHash } from 'node:crypto';

const NAME_CHARACTERS = 60;

/**
 * A key for an organisation that no file names: its country and its name in plain letters. A name that is too long, has no
 * such letters, or is taken gets a few digits of its own.
 * `organisationKey({ name: 'Ministère de l’Éducation', country: 'FR' }, new Map())` -> `'fr-ministere-de-l-education'`.
 */
export function organisationKey(
  { name, country }: { readonly name: string; readonly country: string | null },
  taken: { has(key: string): boolean },
): string {
  const plain = plainLetters(name);
  const short = plain.length <= NAME_CHARACTERS ? plain : plain.slice(0, NAME_CHARACTERS + 1).replace(/-[^-]*$/, '');
  const key = [country?.toLowerCase(), short].filter(Boolean).join('-');
  return short !== '' && short === plain && !taken.has(key) ? key : `${key || 'organisation'}-${digitsOf(name)}`;
}

function plainLetters(name: string): string {
  const unmarked = name.normalize('NFKD').replace(/\p{Mark}/gu, '').toLowerCase();
  return unmarked.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

function digitsOf(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, 8);
}
