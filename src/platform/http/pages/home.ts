import { escapeHtml } from './escape-html.js';

/** What `/` shows: where everything is. */
export function homeHtml(title: string, links: readonly (readonly [path: string, text: string])[]): string {
  const items = links.map(([path, text]) => `    <li><a href="${escapeHtml(path)}">${escapeHtml(text)}</a></li>`);
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '  <meta charset="utf-8">',
    '  <meta name="viewport" content="width=device-width, initial-scale=1">',
    `  <title>${escapeHtml(title)}</title>`,
    '</head>',
    '<body>',
    '<main>',
    `  <h1>${escapeHtml(title)}</h1>`,
    '  <ul>',
    ...items,
    '  </ul>',
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
