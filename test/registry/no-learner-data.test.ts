import { buildSchema, isIntrospectionType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { countryRecord } from '../../src/country/country.record.js';
import { COLUMNS } from '../../src/import/columns/columns.js';
import { jurisdictionRuleRecord } from '../../src/jurisdiction-rule/jurisdiction-rule.record.js';
import { microcredentialRecord } from '../../src/microcredential/microcredential.record.js';
import { statementRecord } from '../../src/microcredential/statement/statement.record.js';
import { organisationRecord } from '../../src/organisation/organisation.record.js';
import type { Database } from '../../src/platform/database/database.js';
import { proposalRecord, TARGET_SCHEMAS } from '../../src/proposal/proposal.record.js';
import type { RecordKind } from '../../src/record/kind.js';
import { schemaText } from '../../src/schema-text.js';
import { describedIn } from '../api/described-in.js';
import { openStore, STORES } from '../storage/open-store.js';

/** Words by which credentials, wallets and registers of students name somebody, or what belongs to the award to one person. */
const OF_A_PERSON = new Set(
  `learner learners student students pupil trainee candidate applicant participant graduate alumnus alumni holder recipient bearer earner owner subject person persons people individual member
  firstname lastname forename surname given family birth birthday birthdate born age gender sex nationality citizenship citizen passport ssn did wallet photo portrait email mail phone telephone mobile street postcode
  matriculation enrolment enrollment attendance transcript grade grades mark marks score scores gpa achievement awarded issued issuance`.split(/\s+/),
);

/** `Workload.minHours` -> ['min', 'hours']: what a name says of itself, not of where it stands. */
const wordsOf = (name: string): string[] => name.slice(name.lastIndexOf('.') + 1).split(/(?<=[a-z0-9])(?=[A-Z])|[^A-Za-z]+/).map((word) => word.toLowerCase());
const ofAPerson = (names: readonly string[]): string[] => names.filter((name) => wordsOf(name).some((word) => OF_A_PERSON.has(word))).toSorted();

/** Of those who act for a body: adding and removing them. */
const OF_MEMBERSHIP = /^(Mutation\.organisation|Organisation)?Member|^PrivateActKind\.MEMBER/;

/** A JSON schema, or any part of one. */
interface Shape {
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly additionalProperties?: unknown;
}

/** Every shape with keys of its own within a schema, at any depth, by where it stands. */
function shapesIn(schema: unknown, place: string): [string, Shape][] {
  if (typeof schema !== 'object' || schema === null) return [];
  const shape: Shape = schema;
  const { properties, ...rest } = shape;
  const own: [string, Shape][] = properties ? [[place, shape]] : [];
  const ofKeys = Object.entries(properties ?? {}).flatMap(([key, inner]) => shapesIn(inner, `${place}.${key}`));
  return [...own, ...ofKeys, ...Object.values(rest).flatMap((inner) => shapesIn(inner, place))];
}

const RECORDS: Readonly<Record<RecordKind, z.ZodType>> = {
  ...TARGET_SCHEMAS,
  country: countryRecord,
  rule: jurisdictionRuleRecord,
  organisation: organisationRecord,
  microcredential: microcredentialRecord,
  statement: statementRecord,
  proposal: proposalRecord,
};
const shapes = Object.entries(RECORDS).flatMap(([kind, schema]) => shapesIn(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), kind));

// A microcredential's learner and its date of issue belong to the single award (Annex I, nos 1 and 5, of the Council Recommendation of 16 June 2022).
describe('no data of learners', () => {
  it('have a place in a record: what its keys are called', () => {
    const keys = shapes.flatMap(([place, { properties = {} }]) => Object.keys(properties).map((key) => `${place}.${key}`));
    expect(keys.length).toBeGreaterThan(400);
    expect(ofAPerson([...new Set(keys)])).toEqual([
      'country.memberOf', // of an organisation of states
      'rule.holder', // the body whose rule it is
    ]);
  });

  it('come into a record under a key that it does not know', () => {
    expect(shapes.filter(([, { additionalProperties }]) => additionalProperties !== false).map(([place]) => place)).toEqual([]);
  });

  it('have a column in a file that is imported', () => {
    expect(COLUMNS.length).toBeGreaterThan(100);
    expect(ofAPerson(COLUMNS.map(({ name }) => name))).toEqual([]);
  });

  it('have a place in the API, which speaks of no persons but those who act for a body', () => {
    const types = Object.values(buildSchema(schemaText()).getTypeMap()).filter((type) => !isIntrospectionType(type));
    expect(ofAPerson(types.flatMap(describedIn).map(({ name }) => name)).filter((name) => !OF_MEMBERSHIP.test(name))).toEqual([
      'AccessKind.OWN_LEARNERS', // whom an offer is for
      'ApiKey.person',
      'AssessmentType.ATTENDANCE', // how is assessed
      'Country.memberOf',
      'CoverageState.mark', // the character in a matrix
      'JurisdictionRule.holder',
      'PrivateAct.person',
      'PrivateAct.subject', // what an act was about
      'Proposal.secondPerson',
      'SecondPerson',
      'Subject', // of study
      'SubjectInput',
      'SubjectScheme',
      'UserErrorCode.SECOND_PERSON_NEEDED',
      'Viewer.person',
    ]);
  });
});

describe.each(STORES)('the tables on %s', (store) => {
  let database: Database;
  let close: () => Promise<void>;

  beforeAll(async () => ({ database, close } = await openStore(store)));
  afterAll(() => close());

  it('hold of a person what an identity provider calls whoever acts for a body, and no more', async () => {
    const columns = await database.reader.all<{ name: string }>(
      database.dialect.name === 'sqlite'
        ? `select t.name || '.' || c.name as name from sqlite_schema t join pragma_table_info(t.name) c where t.type = 'table'`
        : `select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'public'`,
    );
    const names = columns.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(150);
    expect(names.filter((name) => name.startsWith('person.')).toSorted()).toEqual(['person.created_at', 'person.id', 'person.issuer', 'person.subject']);
    expect(ofAPerson(names)).toEqual([
      'api_key.person', 'invitation.person', 'member.person', 'person.subject', 'private_act.person', 'private_act.subject', 'proposal_act.person', 'session.person',
    ]);
  });
});
