/**
 * Several texts in one cell, parted by bars: `et | en`. A bar or a backslash that belongs to a text has a backslash before it.
 * Spaces around each are not part of it.
 */
export function partsOf(cell: string): string[] | undefined {
  const parts: string[] = [];
  let part = '';
  for (let at = 0; at < cell.length; at += 1) {
    const letter = cell[at] ?? '';
    if (letter === '\\' && at + 1 < cell.length) part += cell[(at += 1)] ?? '';
    else if (letter === '|') [part] = [(parts.push(part.trim()), '')];
    else part += letter;
  }
  parts.push(part.trim());
  return parts.length === 1 && parts[0] === '' ? undefined : parts;
}

/** The cell of several texts. */
export const cellOf = (parts: readonly string[]): string => parts.map((part) => part.replace(/[\\|]/g, '\\$&')).join(' | ');
