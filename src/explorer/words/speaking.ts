import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { Words } from './words.js';

/** The language of the page, for every component of it, on the server and in the browser. */
export interface Speaking {
  readonly words: Words;
  /** The language that the address asks for; links go on asking for it. Null: the browser's choice. */
  readonly asked: string | null;
}

export const SpeakingContext = createContext<Speaking>({ words: new Words('en', {}), asked: null });

export const useWords = (): Words => useContext(SpeakingContext).words;

export type LinkValues = Readonly<Record<string, string | number | readonly string[] | null | undefined>>;

/** An address of the explorer: a path and what is asked there. Empty values are left out; the language goes along. */
export function linkTo(path: string, values: LinkValues, asked: string | null): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...values, lang: values['lang'] ?? asked })) {
    for (const each of [value ?? []].flat()) if (String(each) !== '') search.append(name, String(each));
  }
  // A colon may stand in a query as it is, and codes have one.
  return search.size === 0 ? path : `${path}?${search.toString().replaceAll('%3A', ':')}`;
}

/** `useLink()('/compare', { f: ['ie-nfq', 'gb-sct-scqf'] })` -> `/compare?f=ie-nfq&f=gb-sct-scqf`. */
export function useLink(): (path: string, values?: LinkValues) => string {
  const { asked } = useContext(SpeakingContext);
  return (path, values = {}) => linkTo(path, values, asked);
}
