import { buildSchema, type GraphQLObjectType } from 'graphql';
export const schema = buildSchema(`
 type Query { equivalence(from: LevelRef!, to: String!, asOf: String): Answer }
 input LevelRef { framework: String! level: String! }
 union Answer = Equivalence | NoEquivalence
 enum R { SAME WITHIN COVERS }
 type Equivalence { verdict: String! hops: Int! from: Level! to: Framework! asOf: String levels: [Seen!]! lowest: Level highest: Level force: String provenance: String reversed: Boolean relationsDisagree: Boolean explanation: String chains: [Chain!]! }
 type NoEquivalence { reason: String }
 type Level { code: String! ordinal: Int label: String framework: Framework }
 type Framework { code: String! }
 type Seen { level: Level! relations: [R!]! certain: Boolean! }
 type Chain { deciding: Boolean! agreement: String steps: [Step!]! }
 type Step { reversed: Boolean! alignment: Alignment! reaches: [Level!]! }
 type Alignment { key: String! basis: String from: Framework! to: Framework! sources: [Source!]! }
 type Source { title: String! publisher: String year: Int url: String provenance: String! }
`);
export const query = `query Equivalence($from: LevelRef!, $to: String!, $asOf: String) {
  equivalence(from: $from, to: $to, asOf: $asOf) {
    __typename
    ... on Equivalence {
      verdict hops from { code framework { code } } to { code } asOf
      levels { level { code ordinal label } relations certain }
      lowest { code } highest { code } force provenance reversed relationsDisagree explanation
      chains { deciding agreement steps { reversed alignment { key basis from { code } to { code } sources { title publisher year url provenance } } reaches { code } } }
    }
    ... on NoEquivalence { reason }
  } }`;
const fw = { code: 'ie-nfq' };
const level = (c: string) => ({ code: c, ordinal: +c, label: 'Level ' + c, framework: fw });
const source = { title: 'Referencing of the Irish National Framework of Qualifications', publisher: 'National Qualifications Authority of Ireland', year: 2009, url: 'https://europass.example/ireland.pdf', provenance: 'PRIMARY' };
const step = { reversed: false, alignment: { key: 'ie-nfq--eqf--2009', basis: 'REFERENCING', from: fw, to: { code: 'eqf' }, sources: [source, source] }, reaches: [level('6')] };
export const answer = { __typename: 'Equivalence', verdict: 'SINGLE', hops: 2, from: level('8'), to: { code: 'au-aqf' }, asOf: '2026-11-22',
  levels: [{ level: level('7'), relations: ['SAME'], certain: true }, { level: level('8'), relations: ['WITHIN', 'COVERS'], certain: false }],
  lowest: level('7'), highest: level('8'), force: 'AGREED', provenance: 'PRIMARY', reversed: false, relationsDisagree: false,
  explanation: 'Level 8 of the Irish framework is level 6 of the European framework (document of 2009), which is level 7 of the Australian framework.',
  chains: [{ deciding: true, agreement: null, steps: [step, step] }, { deciding: false, agreement: 'CONFIRMS', steps: [step, step] }] };
(schema.getQueryType() as GraphQLObjectType).getFields()['equivalence']!.resolve = async () => answer;
