import { codeIn } from '../../parts/suggest-box/suggestion-text.js';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const TYPED = /^\s*([a-z0-9][a-z0-9-]*):\s*(\S+)\s*$/i;
const SUGGESTED = /^([a-z0-9][a-z0-9-]*)[: ](\S+)$/i;

/** A level in its field: `nz-nzqcf:5`; where it is left open which, `nz-nzqcf:5|6`. */
export function levelText(level: unknown): string {
  if (!isObject(level)) return '';
  const codes = Array.isArray(level['codes']) && level['codes'].length > 0 ? level['codes'].join('|') : level['code'];
  return `${String(level['framework'] ?? '')}:${String(codes ?? '')}`;
}

/** The level that was typed (`nz-nzqcf:5`), or taken from a suggestion (`NZQCF 5, … [nz-nzqcf 5]`); null where it is none. */
export function levelOf(text: string): object | null {
  const suggested = codeIn(text);
  const [, framework, codes] = (suggested === null ? TYPED : SUGGESTED).exec(suggested ?? text) ?? [];
  if (framework === undefined || codes === undefined) return null;
  const [code, ...others] = codes.split('|');
  return others.length > 0 ? { framework, codes: [code, ...others] } : { framework, code };
}
