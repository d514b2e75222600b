import type { VNode } from 'preact';
import { OFFERED } from '../words/catalogue.js';
import { linkTo, useLink, useWords, type Speaking } from '../words/speaking.js';
import type { AskedQuery } from './asked-queries.js';
import type { Assets } from './assets.js';
import { SECTIONS, SECTION_PATHS, type Section, type Shown } from './explorer-page.js';
import type { LivePage } from './live-page.js';
import { PageQueries } from './page-queries.js';

export interface DocumentParts {
  readonly shown: Shown;
  readonly speaking: Speaking;
  readonly assets: Assets;
  /** Of the page, with its query string: for the same page in other languages. */
  readonly address: string;
  readonly queries: readonly AskedQuery[];
  /** Null where no part of the page comes alive. */
  readonly live: LivePage | null;
}

/** Two ladders with a rung between them. */
const ICON = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="M3 1v14M13 1v14M3 11l10-6" stroke="#0a5578" stroke-width="2.4" fill="none" stroke-linecap="round"/></svg>')}`;

/** Pages of no section are those of signing in, which look like registering, and those that say why there is no page. */
const OF_NO_SECTION: Section = 'register';

/** Holds the first drawing back until the element has come; the names are those of HTML, which the types do not know by now. */
const drawnFrom = (id: string): object => ({ rel: 'expect', href: `#${id}`, blocking: 'render' });

/** What the browser fetches while it reads the page. */
function urgentScripts({ scripts, islands }: LivePage, { script }: Assets): readonly string[] {
  const urgent = islands.filter((island) => island.urgent).flatMap((island) => island.scripts);
  return urgent.length === 0 || script === null ? [] : [...new Set([script, ...scripts, ...urgent])];
}

/** JSON that cannot end the element it stands in. */
const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', String.raw`\u003c`);

/** Everything around a page's own content. */
export function Document({ shown, speaking, assets, address, queries, live }: DocumentParts): VNode {
  const { words } = speaking;
  const style = assets.styles.get(shown.section ?? OF_NO_SECTION);
  return (
    <html lang={words.language} dir={words.direction}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${shown.title} · ${words.say('site.name')}`}</title>
        <link rel="icon" href={ICON} />
        {assets.fonts.map((path) => <link rel="preload" href={path} as="font" type="font/woff2" crossorigin="anonymous" />)}
        {style && <style dangerouslySetInnerHTML={{ __html: style.text }} />}
        {live && urgentScripts(live, assets).map((path) => <link rel="modulepreload" href={path} />)}
        {shown.head}
        {shown.firstScreen && <link {...drawnFrom(shown.firstScreen)} />}
      </head>
      <body>
        {shown.framed ? null : <Header section={shown.section} address={address} language={words.language} />}
        <main id="content" tabIndex={-1} class={shown.section ? `in-${shown.section}` : undefined}>{shown.body}</main>
        {live && <script type="application/json" id="live-page" dangerouslySetInnerHTML={{ __html: inScript(live) }} />}
        {live && assets.script && <script type="module" async src={assets.script} />}
        {shown.framed ? null : <footer class="site-footer"><PageQueries queries={queries} /></footer>}
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
