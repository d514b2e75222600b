import type { ComponentChildren, VNode } from 'preact';
import { CompareFrameworksDocument, CompareLevelsDocument } from '../../../schema/explorer/client/graphql.js';
import { NotAnswered } from '../page/asking.js';
import type { ExplorerPage, PageRequest, SentOn, Shown } from '../page/explorer-page.js';
import { linkTo, useLink, useWords } from '../words/speaking.js';
import { findAdded, findNamed, type Added } from './added.js';
import { Choose, type Chosen } from './choose.js';
import { Compared, type ComparedParts } from './compared.js';
import { compareValues, DIRECT, FEWEST, MOST, policyBy, readCompareRequest, type CompareRequest } from './compare-request.js';
import { hasLevels, type View } from './ladders/told.js';
import { documentsAmong, regionalBetween, type Regional } from './regional.js';

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
  const compared = await compare(request, clear).catch(unanswered);
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
      {refused?.errors.map(({ message }) => <p class="notice" role="alert" lang="en">{message}</p>)}
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

async function compare(request: PageRequest, asks: CompareRequest): Promise<ComparedParts> {
  const { codes, by } = asks;
  const asOf = asks.asOf ?? request.today;
  const viewsBy = async (way: string | null, on: string): Promise<readonly View[]> =>
    (await request.ask(CompareLevelsDocument, { codes: [...codes], asOf: on, policy: policyBy(way) })).compareFrameworks?.views ?? [];
  const { compareFrameworks } = await request.ask(CompareFrameworksDocument, { codes: [...codes], asOf });
  const frameworks = compareFrameworks?.frameworks ?? [];
  const regional = regionalBetween(frameworks);
  const through = regional.find(({ code }) => code === by) ?? regional[0] ?? null;
  const views = await viewsBy(by, asOf);
  const beside = through && (await besides(viewsBy, through, asOf, { [by ?? '']: views }));
  return {
    ladders: frameworks, views, asOf, regional, asks, beside,
    documents: documentsAmong(frameworks, [...codes, ...(through ? [through.code] : [])]),
  };
}

type ViewsBy = (way: string | null, on: string) => Promise<readonly View[]>;

/** What is said directly and by way of the regional framework; where that way is closed on the day, what it said when it was last open. */
async function besides(viewsBy: ViewsBy, through: Regional, asOf: string, had: Readonly<Record<string, readonly View[]>>): Promise<NonNullable<ComparedParts['beside']>> {
  const direct = had[DIRECT] ?? (await viewsBy(DIRECT, asOf));
  const indirect = had[through.code] ?? (await viewsBy(through.code, asOf));
  const lastOpen = lastOpenOf(indirect);
  return { through, direct, indirect: lastOpen ? await viewsBy(through.code, lastOpen) : indirect, lastOpen };
}

/** The last day on which these answers named levels, if none does now. */
function lastOpenOf(views: readonly View[]): string | null {
  const answers = views.flatMap((view) => view.answers);
  if (answers.some(hasLevels)) return null;
  return answers.flatMap((told) => (hasLevels(told) ? [] : (told.heldUntil ?? []))).sort().at(-1) ?? null;
}

export const comparePage: ExplorerPage = { path: '/compare', show };
