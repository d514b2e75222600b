import { buildSchema, execute, parse, getVariableValues, type OperationDefinitionNode, type GraphQLObjectType } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { PlannedOperation } from '../../src/platform/graphql/execution/planned-operation.js';
const isPromise = (x: unknown): x is Promise<unknown> => x instanceof Promise;
const schema = buildSchema(`
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
const query = `query Equivalence($from: LevelRef!, $to: String!, $asOf: String) {
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
const answer = { __typename: 'Equivalence', verdict: 'SINGLE', hops: 2, from: level('8'), to: { code: 'au-aqf' }, asOf: '2026-11-22',
  levels: [{ level: level('7'), relations: ['SAME'], certain: true }, { level: level('8'), relations: ['WITHIN', 'COVERS'], certain: false }],
  lowest: level('7'), highest: level('8'), force: 'AGREED', provenance: 'PRIMARY', reversed: false, relationsDisagree: false,
  explanation: 'Level 8 of the Irish framework is level 6 of the European framework (document of 2009), which is level 7 of the Australian framework.',
  chains: [{ deciding: true, agreement: null, steps: [step, step] }, { deciding: false, agreement: 'CONFIRMS', steps: [step, step] }] };
const mode = process.argv[2] ?? 'sync';
const q = (schema.getQueryType() as GraphQLObjectType).getFields();
q.equivalence!.resolve = mode === 'sync' ? () => answer : async () => answer;
if (mode === 'manyasync') {
  (schema.getType('Level') as GraphQLObjectType).getFields().framework!.resolve = async (s: { framework: unknown }) => s.framework;
  (schema.getType('Alignment') as GraphQLObjectType).getFields().sources!.resolve = async (s: { sources: unknown }) => s.sources;
  (schema.getType('Step') as GraphQLObjectType).getFields().reaches!.resolve = async (s: { reaches: unknown }) => s.reaches;
}
const document = parse(query);
const operation = document.definitions[0] as OperationDefinitionNode;
const raw = { from: { framework: 'ie-nfq', level: '8' }, to: 'au-aqf' };
const jit = compileQuery(schema, document, 'Equivalence', {});
if (!isCompiledQuery(jit)) throw new Error('jit');
const planned = new PlannedOperation(schema, document, operation);
const mine = () => {
  const c = planned.coerce(raw, 20);
  if ('errors' in c) throw c.errors;
  return planned.execute(c.variables, {}, raw);
};
const ways: Record<string, () => unknown> = {
  graphqljs: () => execute({ schema, document, variableValues: raw, contextValue: {} }),
  jit: () => jit.query(undefined, {}, raw),
  mine,
};
const outs = new Set<string>();
for (const [, f] of Object.entries(ways)) outs.add(JSON.stringify(await f()));
console.log('distinct', outs.size, [...outs][0]!.length);
const best: Record<string, number> = {};
ways.variables = () => getVariableValues(schema, operation.variableDefinitions!, raw);
ways.stringify = ((r) => () => JSON.stringify(r))(await mine());
ways.stringifyJit = ((r) => () => JSON.stringify(r))(await jit.query(undefined, {}, raw));
const only = process.argv[3];
for (let round = 0; round < 80; round++) {
  for (const [name, f] of Object.entries(ways)) {
    if (only && name !== only) continue;
    const n = only ? 20000 : 400; const t = performance.now();
    for (let i = 0; i < n; i++) { const r = f(); if (isPromise(r)) await r; }
    const us = (performance.now() - t) / n * 1000;
    best[name] = Math.min(best[name] ?? Infinity, us);
  }
}
console.log(mode, Object.entries(best).map(([k, v]) => `${k} ${v.toFixed(1)}`).join('  '));
