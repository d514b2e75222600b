import type { VNode } from 'preact';
import { inScript } from '../parts/island/island.js';
import { OFFERED } from '../words/catalogue.js';
import { linkTo, useLink, useWords, type Speaking } from '../words/speaking.js';
import type { AskedQuery } from './asked-queries.js';
import type { Assets } from './assets.js';
import { SECTIONS, SECTION_PATHS, type Section, type Shown } from './explorer-page.js';
import { PageQueries } from './page-queries.js';

export interface DocumentParts {
  readonly shown: Shown;
  readonly speaking: Speaking;
  readonly assets: Assets;
  /** Of the page, with its query string: for the same page in other languages. */
  readonly address: string;
  readonly queries: readonly AskedQuery[];
  /** What the page's live parts say. */
  readonly livePatterns: Readonly<Record<string, string>>;
}

/** Two ladders with a rung between them. */
const ICON = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="M3 1v14M13 1v14M3 11l10-6" stroke="#0a5578" stroke-width="2.4" fill="none" stroke-linecap="round"/></svg>')}`;

/** Everything around a page's own content. */
export function Document({ shown, speaking, assets, address, queries, livePatterns }: DocumentParts): VNode {
  const { words, asked } = speaking;
  return (
    <html lang={words.language} dir={words.direction}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${shown.title} · ${words.say('site.name')}`}</title>
        <link rel="icon" href={ICON} />
        {assets.fonts.map((path) => <link rel="preload" href={path} as="font" type="font/woff2" crossorigin="anonymous" />)}
        {assets.style && <link rel="stylesheet" href={assets.style} />}
        {assets.script && <script type="module" src={assets.script} />}
        {shown.head}
      </head>
      <body>
        {shown.framed ? null : <Header section={shown.section} address={address} language={words.language} />}
        <main id="content" tabIndex={-1} class={shown.section ? `in-${shown.section}` : undefined}>{shown.body}</main>
        {shown.framed ? null : <footer class="site-footer"><PageQueries queries={queries} /></footer>}
        <script type="application/json" id="page-words" dangerouslySetInnerHTML={{ __html: inScript({ language: words.language, asked, patterns: livePatterns }) }} />
      </body>
    </html>
  );
}

function Header({ section, address, language }: { readonly section: Section | null; readonly address: string; readonly language: string }): VNode {
  const words = useWords();
  const link = useLink();
  return (
    <header class="site-header">
      <a class="skip" href="#content">{words.say('site.skip')}</a>
      <p class="site-name"><a href={link('/')}>{words.say('site.name')}</a> <span class="site-claim">{words.say('site.claim')}</span></p>
      <nav aria-label={words.say('site.navigation')}>
        <ul>
          {SECTIONS.map((each) => (
            <li><a href={link(SECTION_PATHS[each])} aria-current={each === section ? 'page' : undefined}>{words.say(`nav.${each}`)}</a></li>
          ))}
        </ul>
      </nav>
      <nav aria-label={words.say('site.language')} class="languages">
        <ul>
          {OFFERED.map(([offered, name]) => (
            <li><a href={inLanguage(address, offered)} lang={offered} hreflang={offered} aria-current={offered === language ? 'true' : undefined}>{name}</a></li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

function inLanguage(address: string, language: string): string {
  const { pathname, searchParams } = new URL(address, 'http://page');
  const values = Object.fromEntries([...new Set(searchParams.keys())].map((name) => [name, searchParams.getAll(name)]));
  return linkTo(pathname, { ...values, lang: language }, null);
}
