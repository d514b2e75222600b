import { EvidenceCoverageDocument, EvidencePairAnswersDocument, EvidencePairDocument } from '../../../schema/explorer/client/graphql.js';
import type { ExplorerPage, PageRequest, Shown } from '../page/explorer-page.js';
import { notFound } from '../parts/problem/problem.js';
import { askedDay } from './asked-day.js';
import { VIEWS, type View } from './coverage/cell-kinds.js';
import { groupCountries, groupsOf } from './coverage/country-groups.js';
import { CountryCoverage } from './coverage/country-coverage.js';
import { PairCoverage } from './coverage/pair-coverage.js';
import { WorldCoverage } from './coverage/world-coverage.js';

const PATH = '/evidence/coverage';

const viewIn = (query: URLSearchParams): View => VIEWS.find((view) => view === query.get('by')) ?? 'answers';

/** One pair of countries, in words. */
async function showPair({ ask, words, query, today }: PageRequest, from: string, to: string): Promise<Shown> {
  const asOf = askedDay(query);
  const [pair] = (await ask(EvidencePairDocument, { from, to, asOf: asOf ?? today })).coverage.nodes;
  if (pair === undefined) return notFound(words);
  const view = pair.views.find((each) => `${each.from.code}~${each.to.code}` === query.get('view')) ?? pair.views[0] ?? null;
  const questions = view?.from.levels.map(({ code }) => ({ from: { framework: view.from.code, level: code }, to: view.to.code, asOf: asOf ?? today })) ?? [];
  const answers = questions.length === 0 ? [] : (await ask(EvidencePairAnswersDocument, { questions })).equivalences;
  return {
    title: words.say('evidence.pair.title', { from: pair.from.name, to: pair.to.name }),
    section: 'evidence',
    body: <PairCoverage pair={pair} view={view} answers={answers} asOf={asOf} day={asOf ?? today} />,
  };
}

/** The world; the countries of two groups; or one country. */
async function showMany({ ask, words, query, today }: PageRequest): Promise<Shown> {
  const asOf = askedDay(query);
  const { coverageMatrix: coverage } = await ask(EvidenceCoverageDocument, { asOf: asOf ?? today });
  const [from, to] = [query.get('from') ?? '', query.get('to') ?? ''];
  const shared = { coverage, asOf, day: coverage.asOf };
  if (from !== '' || to !== '') {
    const place = coverage.countries.findIndex(({ code }) => code === (from || to));
    const country = coverage.countries[place];
    if (country === undefined) return notFound(words);
    const direction = from === '' ? 'to' : 'from';
    return { title: words.say(`evidence.country.${direction}`, { country: country.name }), section: 'evidence', body: <CountryCoverage {...shared} place={place} direction={direction} /> };
  }
  const all = query.get('show') === 'all';
  const groups = groupsOf(groupCountries(coverage.countries, words.language), (place) => all || coverage.countries[place]!.frameworks.length > 0);
  const chosen = (name: string): typeof groups => groups.filter(({ code }) => code === query.get(name));
  const [near, far] = [chosen('fromGroup'), chosen('toGroup')];
  return {
    title: words.say('evidence.coverage.title'),
    section: 'evidence',
    body: <WorldCoverage {...shared} view={viewIn(query)} all={all} groups={groups} from={near.length > 0 ? near : groups} to={far.length > 0 ? far : groups} />,
  };
}

export const coveragePage: ExplorerPage = {
  path: PATH,
  show: async (request) => {
    const [from, to] = [request.query.get('from') ?? '', request.query.get('to') ?? ''];
    return from !== '' && to !== '' && from !== to ? showPair(request, from, to) : showMany(request);
  },
};
