import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ReferenceSnapshot } from '../../src/equivalence/reference-snapshot.js';
import type { FrameworkContent } from '../../src/framework/framework.record.js';
import type { ProposalOutcome } from '../../src/proposal/proposal-desk.js';
import { speakersFor } from '../../src/proposal/in-charge.js';
import { secondPersonFor } from '../../src/proposal/second-person.js';
import { STORES } from '../storage/open-store.js';
import { ANN, BEN, EVA, framework, OLGA, principal, smallRegistry, type SmallRegistry } from './a-registry.js';

const WHY = 'The law of 2026 says so.';
const ERIK = principal('person-erik', 'eu-authority');
const OSCAR = principal('person-oscar', 'operator', { roles: ['REGISTRY_OPERATOR'] });

const codes = ({ errors }: ProposalOutcome): string[] => errors.map(({ code }) => code);

/** Invented: `ie-authority` speaks for IE, `eu-authority` for no country, and nobody for FR. */
describe.each(STORES)('a voice for a place, on %s', (store) => {
  let registry: SmallRegistry;
  beforeEach(async () => {
    registry = await smallRegistry(store);
  });
  afterEach(() => registry.close());

  const proposed = async (by: typeof ANN, code: string, given: Partial<FrameworkContent>) => {
    const standing = registry.references.current().frameworks.has(code);
    const { authorityOrganisation: _, ...record } = framework(code, null).content as FrameworkContent;
    const { proposal, errors } = await registry.proposals.records.framework(by, { record: JSON.parse(JSON.stringify({ ...record, ...given })) as unknown, expectedVersion: standing ? 1 : 0, why: WHY });
    expect(errors).toEqual([]);
    return proposal!;
  };
  const approve = ({ key, version }: { readonly key: string; readonly version: number }, by: typeof ANN) => registry.proposals.decide.approve(by, { key, expectedVersion: version, ground: null });

  it.each<[string, typeof ANN, typeof ANN, string, Partial<FrameworkContent>]>([
    ['the first framework of another country', ANN, BEN, 'fr-nqf', { jurisdictions: ['FR'] }],
    ['one of a kind of education in another country', ANN, BEN, 'fr-vet', { scope: 'SECTORAL', jurisdictions: ['FR'] }],
    ['another country in a framework that stands', ANN, BEN, 'ie-nfq', { jurisdictions: ['IE', 'FR'] }],
    ['a framework of several countries that becomes one of a country', EVA, ERIK, 'eqf', { scope: 'NATIONAL' }],
    ['another member of a framework of several countries', EVA, ERIK, 'eqf', { jurisdictions: ['IE', 'FR'] }],
    ['a framework of no place', ANN, BEN, 'world-nqf', { scope: 'SECTORAL', jurisdictions: [] }],
  ])('is not got by two persons of the body that proposes %s: the second is of the operator', async (_what, first, second, code, given) => {
    const proposal = await proposed(first, code, given);
    expect(secondPersonFor(registry.references.current(), proposal.content)).toBe('OPERATOR');
    expect(codes(await approve(proposal, second))).toEqual(['SECOND_PERSON_NEEDED']);
    expect(codes(await approve(proposal, { ...OLGA, person: first.person }))).toEqual(['SECOND_PERSON_NEEDED']);
    expect(codes(await approve(proposal, OLGA))).toEqual([]);
  });

  it('is asked for once: who speaks for a place publishes further frameworks for it, and changes of what stands, by itself', async () => {
    const own: readonly (readonly [typeof ANN, typeof ANN, string, Partial<FrameworkContent>])[] = [
      [ANN, BEN, 'ie-vet', { scope: 'SECTORAL', jurisdictions: ['IE'] }],
      [ANN, BEN, 'ie-nfq', { notes: 'More.' }],
      [EVA, ERIK, 'eqf', { notes: 'More.' }],
    ];
    for (const [by, second, code, given] of own) {
      const proposal = await proposed(by, code, given);
      expect(secondPersonFor(registry.references.current(), proposal.content)).toBe('BODY_OR_OPERATOR');
      const approved = await approve(proposal, second);
      expect(codes(approved)).toEqual([]);
      expect(secondPersonFor(registry.references.current(), approved.proposal!.content)).toBeNull();
    }
  });

  it('is vouched for by two persons of the operator where the operator proposes it', async () => {
    expect(codes(await approve(await proposed(OLGA, 'ie-nfq', { jurisdictions: ['IE', 'FR'] }), OSCAR))).toEqual([]);
  });
});

/** Invented: who speaks for a framework, where `ie-authority` speaks for IE and nobody for FR. */
describe('a word on a framework', () => {
  const snapshot = new ReferenceSnapshot(1, []);
  const of = (code: string, authority: string | null, given: Partial<FrameworkContent>) => ({ kind: 'framework' as const, key: code, content: { ...(framework(code, authority).content as object), ...given } });

  it.each<[string, string | null, Partial<FrameworkContent>, readonly string[]]>([
    ['is of the body in charge of it', 'fr-authority', { scope: 'SECTORAL' }, ['fr-authority']],
    ['is, where nobody is in charge of it, of the body that speaks for its country', null, { scope: 'SECTORAL' }, ['ie-authority']],
    ['is nobody’s where nobody speaks for its country', null, { jurisdictions: ['FR'] }, []],
    ['is nobody’s where no body speaks for all of its countries', null, { scope: 'REGIONAL', jurisdictions: ['IE', 'FR'] }, []],
    ['is nobody’s where it names no country', null, { scope: 'SECTORAL', jurisdictions: [] }, []],
  ])('%s', (_what, authority, given, expected) => {
    expect(speakersFor(snapshot.with(of('ie-nfq', 'ie-authority', {})).with(of('xx-nqf', authority, given)), 'xx-nqf')).toEqual(expected);
  });

  it('is nobody’s where there is no such framework', () => {
    expect(speakersFor(snapshot, 'xx-nqf')).toEqual([]);
  });
});
