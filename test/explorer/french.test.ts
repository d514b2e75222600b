import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SESSION_COOKIE } from '../../src/access/credentials.js';
import { SEED_ACTOR } from '../../src/ledger/write.js';
import { runRegistry, type RunningRegistry } from '../api/running-registry.js';
import { addInvented, aSession } from './signed-in.js';
import { plainText, spokenTexts, type Spoken } from './spoken-text.js';

let running: RunningRegistry;
/** All that records hold, as one text. */
let stored: string;
/** People of a college and of an authority, both invented. */
let college: string;
let authority: string;

beforeAll(async () => {
  running = await runRegistry();
  const { ledger, references } = running.registry;
  await addInvented(running, 'ie-college', 'Collège', 'IE', 'AWARDING_BODY');
  await addInvented(running, 'fr-authority', 'Autorité', 'FR', 'FRAMEWORK_AUTHORITY');
  const [standing] = await ledger.contentAt('framework', ['fr-cncp']);
  await ledger.accept([{ kind: 'framework', key: 'fr-cncp', content: { ...(standing?.content as object), authorityOrganisation: 'fr-authority' } }], { actor: SEED_ACTOR });
  await references.refresh();
  [college, authority] = await Promise.all([aSession(running, 'ie-college', 'ADMINISTRATOR'), aSession(running, 'fr-authority')]) as [string, string];
  stored = await everythingStored();
});
afterAll(() => running.close());

async function everythingStored(): Promise<string> {
  const texts: string[] = [];
  for (let since = 0, more = true; more; ) {
    const reply = await fetch(`${running.url}/changes.jsonl?since=${since}`);
    const lines = (await reply.text()).trim().split('\n').map((line) => JSON.parse(line) as { next?: number; revision?: number; content?: unknown });
    for (const { content } of lines) collect(content, texts);
    const last = lines.at(-1);
    since = last?.next ?? 0;
    more = since < (last?.revision ?? 0);
  }
  return texts.map(plainText).join('\n');
}

function collect(value: unknown, into: string[]): void {
  if (typeof value === 'string') into.push(value);
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) collect(part, into);
}

const seen = (path: string, language: 'en' | 'fr', session?: string): Promise<Response> =>
  fetch(withLanguage(path, language), { headers: { accept: 'text/html', ...(session && { cookie: `${SESSION_COOKIE}=${session}` }) } });

const withLanguage = (path: string, language: string): string => `${running.url}${path}${path.includes('?') ? '&' : '?'}lang=${language}`;

type Form = Readonly<Record<string, string>>;

const posted = (path: string, language: 'en' | 'fr', form: Form | FormData, session?: string): Promise<Response> =>
  fetch(withLanguage(path, language), {
    method: 'POST', redirect: 'manual', body: form instanceof FormData ? form : new URLSearchParams(form),
    headers: { origin: running.url, accept: 'text/html', ...(session && { cookie: `${SESSION_COOKIE}=${session}` }) },
  });

/** Words that French lacks, of which hardly an English sentence has none. */
const ENGLISH = /(?<![\p{L}-])(?:[Tt]he|is|are|was|not|with|which|that|this|has|have|of|[Tt]here|expected|found|and|must|may|your|should|only)(?![\p{L}-])/u;
/** Where what a record holds begins and ends within a sentence: at quotes, brackets and stops. */
const SEAMS = /[«»,;:()[\]·]|\. | – /u;
const SEVERAL_WORDS = /\p{L}{2,}\P{L}+\p{L}{2,}/u;

const isStored = (text: string): boolean => stored.includes(text);

/** Whether a sentence of ours ends with the words of a record, and has no English before them: "Comparer Teamwork and Leadership". */
const endsStored = (words: readonly string[]): boolean =>
  words.some((_, place) => place < words.length - 1 && isStored(words.slice(place).join(' ')) && !ENGLISH.test(words.slice(0, place).join(' ')));

/**
 * What a page says in English though it is French: marked as English and no word of a record, or not marked and an
 * English sentence, which is worse: it is read out as French.
 */
function english(html: string): Spoken[] {
  return spokenTexts(html).filter(({ text, language }) => {
    if (!SEVERAL_WORDS.test(text) || isStored(text) || URL.canParse(text)) return false;
    // A name in its language may have its country behind it in that of the page, where both are one choice of a list.
    const pieces = language.startsWith('en') ? text.replace(/ \([^)]*\) ·/u, ' ·').split(SEAMS) : text.split(SEAMS);
    const own = pieces.map((piece) => piece.replace('…', '').trim()).filter((piece) => SEVERAL_WORDS.test(piece) && !isStored(piece) && !endsStored(piece.split(' ')));
    return language.startsWith('en') ? own.length > 0 : language.startsWith('fr') && own.some((piece) => ENGLISH.test(piece));
  });
}

const RECORD = '/microcredentials/gb-cardiff:c-programming-2';

/** Invented. */
const DRAFT = { 'title.0.language': 'fr', 'title.0.text': 'Lire des données', designation: 'MICROCREDENTIAL', offerStatus: 'OFFERED', url: 'https://example.org/' };
const PROPOSAL = {
  from: 'fr-cncp', to: 'ie-nfq', key: 'fr-cncp--ie-nfq', why: 'Les deux ministères l’ont publié.', basis: 'COMPARISON', standing: 'ENDORSED', complete: 'on', chains: 'on',
  'source.provenance': 'READ', 'source.title': 'Une comparaison', 'source.year': '2024', 'source.pinpoint': 'Tableau 1', 'pair 3 2': 'BEST_FIT', version: '0',
};

/** A page of each kind and state that anybody may see. */
const PAGES = [
  '/', '/?what=credit', '/?what=microcredential', '/?what=level&from=ie-nfq:8&to=au-aqf', '/?what=level&from=gb-rqf:6&to=de-dqr&asOf=2022-03-01&and=2019-03-01', '/?what=level&from=ie-nfq:8&to=jp-none',
  '/?what=level&from=ie-nfq:1&to=qf-ehea', '/?what=credit&value=10&from=ects&to=nz-nzqcf', '/?what=credit&value=10&from=ects&to=us-clock-hour', '/?what=microcredential&from=gb-cardiff:c-programming-2&to=nz-nzqcf&credits=ects',
  '/compare', '/compare?f=gb-sct-scqf&f=ie-nfq&level=gb-sct-scqf:9', '/compare?f=gb-sct-scqf&f=eqf&f=ie-nfq&asOf=2020-12-31', '/frameworks', '/frameworks?show=countries', '/frameworks?text=zzzz', '/frameworks/country/IE', '/frameworks/country/GB', '/frameworks/ie-nfq', '/frameworks/eqf', '/frameworks/ie-nfq/embed',
  '/microcredentials', '/microcredentials?q=programming&country=GB&language=en&mode=ONSITE&in=ects&min=500', '/microcredentials?country=IE&seenFrom=nz-nzqcf', RECORD, `${RECORD}?framework=nz-nzqcf&creditSystem=ects`, `${RECORD}?standard=NZ`,
  '/microcredentials/compare?id=gb-cardiff:c-programming-2&id=de-thl:digitaler-selbstschutz&framework=nz-nzqcf', '/microcredentials/compare',
  '/evidence', '/evidence/coverage', '/evidence/coverage?from=IE&to=FR', '/evidence/coverage?from=IE', '/evidence/coherence', '/evidence/missing', '/evidence/documents', '/evidence/documents/no-nkr--eqf', '/evidence/documents/gb-sct-scqf--ie-nfq', '/data', '/register', '/steward', '/sign-in',
];

/** Questions that cannot be asked so, and what is not there. */
const MISTAKEN = [
  '/?what=level&from=ie-nfq:88&to=eqf', '/?what=level&from=ie-nfq:8&to=eqff', '/?what=level&from=ie-nfq:8&to=eqf&asOf=2026-13-01', '/?what=level&from=ie-nfq:8&to=eqf&knownAt=99999999', '/?what=credit&value=many&from=ects&to=nz-nzqcf', '/?what=credit&value=5-10&from=ects&to=nz-nzqcf',
  '/?what=credit&value=5&from=ectss&to=nz-nzqcf', '/?what=credit&value=5&from=ects&to=nz-nzqcf&place=ireland', '/?what=microcredential&from=nobody:none&to=nz-nzqcf', '/?what=level&from=ie-nfq:8&to=eqf&hops=99',
  '/compare?f=ie-nfq&f=xx-none', '/compare?f=ie-nfq&f=eqf&asOf=x', '/compare?f=ie-nfq&f=eqf&by=xx-none', '/compare?f=qwertz',
  '/microcredentials?q=---', '/microcredentials?seenFrom=nowhere', '/microcredentials?in=ects&min=x', '/microcredentials?in=ects&min=10&max=5', '/microcredentials?field=zz', '/microcredentials?after=x', '/microcredentials?country=ireland', '/microcredentials?q=a b c d e f g h i j k l m n o p q r s',
  '/microcredentials/compare?id=nothing:here', '/microcredentials/nothing:here', `${RECORD}?framework=nowhere`, `${RECORD}?framework=nz-nzqcf&creditSystem=none`, `${RECORD}?framework=nz-nzqcf&asOf=x`, `${RECORD}?after=x`,
  '/evidence/coverage?asOf=1', '/evidence/coherence?asOf=x', '/evidence/coherence?finding=none', '/evidence/documents/nobody--knows', '/evidence/documents?after=x', '/frameworks/xx-none', '/frameworks/country/XX', '/frameworks?after=x', '/sign-in/return',
];

const REGISTER = ['/register', '/register/new', '/register/import', '/register/keys', '/register/edit?key=ie-college:none', '/register/record?key=ie-college:none'];
const STEWARD = ['/steward', '/steward/propose', '/steward/propose?from=fr-cncp&to=ie-nfq', '/steward/propose?key=fr-cncp--eqf', '/steward/alignments?framework=fr-cncp', '/steward/proposals/none'];

const html = async (reply: Promise<Response>): Promise<{ readonly status: number; readonly found: readonly Spoken[] }> => {
  const { status, text } = await reply.then(async (response) => ({ status: response.status, text: await response.text() }));
  return { status, found: english(text) };
};

describe('a French page', () => {
  it.each(PAGES)('says nothing in English but what records say: %s', async (path) => {
    expect(await html(seen(path, 'fr'))).toMatchObject({ found: [] });
  });

  it.each(MISTAKEN)('says in French what is wrong with a question: %s', async (path) => {
    const { status, found } = await html(seen(path, 'fr'));
    expect(found).toEqual([]);
    expect(status).toBeLessThan(500);
  });

  it('is French for who has signed in', async () => {
    for (const path of REGISTER) expect({ path, ...(await html(seen(path, 'fr', college))) }).toMatchObject({ path, found: [] });
    for (const path of STEWARD) expect({ path, ...(await html(seen(path, 'fr', authority))) }).toMatchObject({ path, found: [] });
  });

  it.each([
    ['/sign-in', { key: 'oqf_none' }],
    ['/sign-in', { invitation: 'none' }],
    ['/register/keys', {}],
    ['/register/keys', { READ: 'on', expiresOn: '1999-01-01' }],
    ['/register/keys', { READ: 'on', expiresOn: 'demain' }],
    ['/register/keys', { revoke: 'none' }],
    ['/register/new', { ...DRAFT, id: 'a b', do: 'save' }],
    ['/register/new', { ...DRAFT, id: 'wrong', url: 'nowhere', 'credits.system': 'ectss', 'credits.value': '5', validFrom: 'demain', issuerCountry: 'IE', do: 'publish' }],
    ['/register/edit?key=ie-college:none', { ...DRAFT, version: '3' }],
  ])('says in French what is wrong with a form: %s %j', async (path, form) => {
    const { status, found } = await html(posted(path, 'fr', form, path === '/sign-in' ? undefined : college));
    expect(found).toEqual([]);
    expect([200, 401, 404, 422]).toContain(status);
  });

  it('says in French why a record stays as it is', async () => {
    expect((await posted('/register/new', 'fr', { ...DRAFT, id: 'lecture', do: 'save', once: 'one' }, college)).headers.get('location')).toContain('saved=1');
    const refusals: readonly Form[] = [{ do: 'publish', version: '1' }, { do: 'publish', version: '99' }, { do: 'discard', version: '99' }, { do: 'suspend', version: '1', reason: 'Plus offerte.' }, { do: 'adopt', version: '1' }];
    for (const form of refusals) {
      const { status, found } = await html(posted('/register/record?key=ie-college:lecture', 'fr', { ...form, once: `${form.do} ${form.version}` }, college));
      expect({ form, status, found }).toEqual({ form, status: 422, found: [] });
    }
    const again = await html(posted('/register/new', 'fr', { ...DRAFT, id: 'lecture', do: 'save', once: 'two' }, college));
    expect(again).toEqual({ status: 422, found: [] });
  });

  it.each([
    ['a header that nobody knows', 'couleur\nrouge\n'],
    ['nothing', ''],
    ['a cell with a quote', 'id,title_fr,designation,url\na,b"c,MICROCREDENTIAL,https://example.org/\n'],
    ['rows of which nothing is sound', 'id,title_fr,designation,url,credits_system,credits_value\na,=1+1,MICROCREDENTIAL,nowhere,ectss,x\nb,B,MICROCREDENTIAL,https://example.org/,ects,5\nb,B,MICROCREDENTIAL,https://example.org/,ects,5\n'],
  ])('says in French what is wrong with a file: %s', async (_, text) => {
    const form = new FormData();
    form.set('file', new Blob([text], { type: 'text/csv' }), 'offres.csv');
    form.set('do', 'try');
    expect((await html(posted('/register/import', 'fr', form, college))).found).toEqual([]);
  });

  it('says in French what is wrong with a proposal, and why who made it cannot approve it', async () => {
    const wrong = await html(posted('/steward/propose?from=fr-cncp&to=ie-nfq', 'fr', { ...PROPOSAL, key: 'autre', why: '', 'source.pinpoint': '', 'source.url': 'nowhere', validFrom: '2026', validTo: '2025', 'pair 1 9': 'EQUAL' }, authority));
    expect(wrong).toEqual({ status: 422, found: [] });
    const stale = await html(posted('/steward/propose?from=fr-cncp&to=ie-nfq', 'fr', { ...PROPOSAL, version: '7' }, authority));
    expect(stale).toEqual({ status: 422, found: [] });
    const made = (await posted('/steward/propose?from=fr-cncp&to=ie-nfq', 'fr', PROPOSAL, authority)).headers.get('location') ?? '';
    expect(made).toMatch(/^\/steward\/proposals\//);
    const address = made.replace(/\?.*/, '');
    expect((await html(seen(`${address}?effect`, 'fr', authority))).found).toEqual([]);
    const decisions: readonly Form[] = [{ do: 'approve', version: '1' }, { do: 'approve', version: '9' }, { do: 'decline', version: '1' }, { do: 'review', version: '1', comment: '' }];
    for (const form of decisions) {
      const { status, found } = await html(posted(address, 'fr', { ...form, once: `${form.do} ${form.version}` }, authority));
      expect({ form, status, found }).toEqual({ form, status: 422, found: [] });
    }
  });

  it('would be found out: English that is marked and is no record’s, and English that is not marked', () => {
    const page = (body: string): readonly Spoken[] => english(`<html lang="fr"><body>${body}</body></html>`);
    expect(page('<p lang="en">Try again in a moment.</p>')).toEqual([{ text: 'Try again in a moment.', language: 'en' }]);
    expect(page('<p>There is nothing of that name.</p>')).toEqual([{ text: 'There is nothing of that name.', language: 'fr' }]);
    expect(page('<p aria-label="The list of records">Une liste</p>')).toEqual([{ text: 'The list of records', language: 'fr' }]);
    expect(page('<p>Rien de ce nom. <span lang="en">European Qualifications Framework</span></p><pre>The code is not read.</pre>')).toEqual([]);
  });
});
