/** Something that the registry thinks was meant. */
export interface Suggested {
  readonly code: string;
  readonly label: string;
  readonly detail?: string | null | undefined;
}

/** How a suggestion stands in a field: `Level 8, NFQ (Ireland) [ie-nfq:8]`. People read the words, the registry the code. */
export const suggestionText = ({ code, label, detail }: Suggested): string => `${[label, detail].filter(Boolean).join(', ')} [${code}]`;

/** The code in a field that holds a suggestion; null where somebody has written words of their own. */
export const codeIn = (text: string): string | null => /\[([^[\]]+)\]\s*$/.exec(text)?.[1] ?? null;
