import type { ComponentChildren, VNode } from 'preact';
import { NotAnswered } from '../page/asking.js';
import type { ExplorerPage, PageRequest, SentOn, Shown } from '../page/explorer-page.js';
import { linkTo, useLink, useWords } from '../words/speaking.js';
import { findAdded, findNamed, type Added } from './added.js';
import { Choose, type Chosen } from './choose.js';
import { askCompared } from './ask-compared.js';
import { Compared, type ComparedParts } from './compared.js';
import { compareValues, FEWEST, MOST, readCompareRequest, type CompareRequest } from './compare-request.js';
import { ErrorLines } from '../parts/refusal/error-lines.js';

/** Pairs that are worth a first look: each shows something else. */
const EXAMPLES = [['gb-sct-scqf', 'ie-nfq'], ['gb-rqf', 'gb-sct-scqf', 'ie-nfq'], ['ie-nfq', 'eqf', 'de-dqr'], ['nz-nzqcf', 'au-aqf', 'hk-hkqf']] as const;

async function show(request: PageRequest): Promise<Shown | SentOn> {
  const { query, words, asked } = request;
  const asks = readCompareRequest(query);
  const written = ['add', 'with'].map((name) => query.get(name)?.trim() ?? '').filter(Boolean);
  const added = await Promise.all(written.map((text) => findAdded(request, text)));
  const codes = [...new Set([...asks.codes, ...added.flatMap(({ code }) => code ?? [])])].slice(0, MOST);
  const unclear = added.filter(({ code }) => code === null);
  // Once it is clear what is meant, the address says just that.
  if (written.length > 0 && unclear.length === 0) return { location: linkTo('/compare', compareValues({ ...asks, codes }), asked) };
  const clear = { ...asks, codes };
  const title = words.say('compare.title');
  if (codes.length < FEWEST) return { title, section: 'compare', body: await beginning(request, clear, unclear) };
  const compared = await askCompared(request, clear).catch(unanswered);
  if (compared instanceof NotAnswered) return { status: 400, title, section: 'compare', body: await beginning(request, { ...clear, asOf: null, by: null }, unclear, compared) };
  const names = compared.ladders.map(({ acronym }) => acronym);
  return {
    title: words.say('compare.titleOf', { frameworks: new Intl.ListFormat(words.language, { type: 'conjunction' }).format(names) }),
    section: 'compare',
    body: (
      <Page>
        <Choose request={clear} chosen={compared.ladders.map(asChosen)} unclear={unclear} regional={compared.regional} language={asked} />
        <Compared {...compared} />
      </Page>
    ),
  };
}

const asChosen = ({ code, acronym, localisedName }: ComparedParts['ladders'][number]): Chosen => ({ code, acronym, name: localisedName.text, language: localisedName.language });

/** What cannot be compared is said above the form; a fault of ours is none of this. */
function unanswered(error: unknown): NotAnswered {
  if (error instanceof NotAnswered && (error.code === 'NOT_FOUND' || error.code === 'BAD_USER_INPUT')) return error;
  throw error;
}

async function beginning(request: PageRequest, asks: CompareRequest, unclear: readonly Added[], refused?: NotAnswered): Promise<VNode> {
  const named = await Promise.all(asks.codes.map((code) => findNamed(request, code)));
  const chosen = named.flatMap((choice) => (choice ? [{ code: choice.code, acronym: choice.label, name: choice.detail ?? '' }] : []));
  return (
    <Page>
      {refused && <div class="notice" role="alert"><ErrorLines of={refused.errors} /></div>}
      <Choose request={{ ...asks, codes: chosen.map(({ code }) => code) }} chosen={chosen} unclear={unclear} regional={[]} language={request.asked} />
      <Examples />
    </Page>
  );
}

function Page({ children }: { readonly children: ComponentChildren }): VNode {
  const words = useWords();
  return (
    <div class="compare-page">
      <h1>{words.say('compare.title')}</h1>
      <p class="lead">{words.say('compare.lead')}</p>
      {children}
    </div>
  );
}

function Examples(): VNode {
  const words = useWords();
  const link = useLink();
  return (
    <section>
      <h2>{words.say('compare.examples')}</h2>
      <ul>{EXAMPLES.map((codes, place) => <li><a href={link('/compare', { f: codes })}>{words.say(`compare.example.${place as 0 | 1 | 2 | 3}`)}</a></li>)}</ul>
    </section>
  );
}

export const comparePage: ExplorerPage = { path: '/compare', show };
