import type { VNode } from 'preact';
import { FrameworksCountriesDocument, FrameworksListDocument, FrameworksMapDocument, FrameworksRegionsDocument, type FrameworksRegionsQuery } from '../../../schema/explorer/client/graphql.js';
import type { Asking } from '../page/asking.js';
import type { ExplorerPage, PageRequest, Shown } from '../page/explorer-page.js';
import { Pager } from '../parts/pager/pager.js';
import { useWords } from '../words/speaking.js';
import { CountryList } from './list/country-list.js';
import { Filters, ListChoice } from './list/filters.js';
import { FrameworkList } from './list/framework-list.js';
import { listValues, readListRequest, type ListRequest } from './list/list-request.js';
import { MapFigure } from './map/map-figure.js';
import type { MapCountry } from './map/world-map.js';
import { worldShapes, type WorldShapes } from './map/world-shapes.js';

/** Rows of a page of a list. */
const ROWS = 20;

interface List {
  readonly table: VNode;
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function show(request: PageRequest): Promise<Shown> {
  const asks = readListRequest(request.query);
  const [world, countries, regions, list] = await Promise.all([worldShapes(), allCountries(request), request.ask(FrameworksRegionsDocument, {}), listOf(request, asks)]);
  return {
    title: request.words.say('frameworks.title'), section: 'frameworks',
    body: <Frameworks world={world} countries={countries} regions={regions} asks={asks} list={list} language={request.asked} />,
  };
}

/** Every country, for the map: three pages of the interface. */
async function allCountries(asking: Asking, after: string | null = null): Promise<MapCountry[]> {
  const { countries } = await asking.ask(FrameworksMapDocument, { after });
  const { hasNextPage, endCursor } = countries.pageInfo;
  return hasNextPage ? [...countries.nodes, ...(await allCountries(asking, endCursor))] : countries.nodes;
}

async function listOf(request: PageRequest, { show: shown, text, region, scope, frameworkStatus, countryStatus, after }: ListRequest): Promise<List> {
  if (shown === 'countries') {
    const { countries } = await request.ask(FrameworksCountriesDocument, { first: ROWS, after, filter: { text, region, status: countryStatus } });
    return { ...countries, table: <CountryList countries={countries.nodes} /> };
  }
  const { frameworks } = await request.ask(FrameworksListDocument, { first: ROWS, after, filter: { text, region, scope, status: frameworkStatus } });
  return { ...frameworks, table: <FrameworkList frameworks={frameworks.nodes} today={request.today} /> };
}

interface FrameworksParts {
  readonly world: WorldShapes;
  readonly countries: readonly MapCountry[];
  readonly regions: FrameworksRegionsQuery;
  readonly asks: ListRequest;
  readonly list: List;
  readonly language: string | null;
}

function Frameworks({ world, countries, regions: { regional, parts }, asks, list, language }: FrameworksParts): VNode {
  const words = useWords();
  const isOfFrameworks = asks.show === 'frameworks';
  return (
    <div class="frameworks-page">
      <h1>{words.say('frameworks.title')}</h1>
      <p class="lead">{words.say('frameworks.lead')} <a href="#list">{words.say('frameworks.toList')}</a></p>
      <MapFigure world={world} countries={countries} parts={parts.nodes} />
      <section id="list" aria-labelledby="list-heading">
        <h2 id="list-heading">{words.say('frameworks.listHeading')}</h2>
        <ListChoice asks={asks} />
        <Filters asks={asks} regional={regional.nodes} language={language} />
        <p role="status">{words.say(isOfFrameworks ? 'frameworks.count' : 'frameworks.countryCount', { count: list.totalCount })}</p>
        {list.totalCount > 0 && list.table}
        <Pager path="/frameworks" values={{ ...listValues(asks), after: asks.after }} hasNextPage={list.pageInfo.hasNextPage} endCursor={list.pageInfo.endCursor} />
        {isOfFrameworks && <p class="hint">{words.say('frameworks.relatedNote')}</p>}
      </section>
    </div>
  );
}

export const frameworksPage: ExplorerPage = { path: '/frameworks', show };
