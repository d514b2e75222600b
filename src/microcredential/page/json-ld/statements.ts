import { firstDay } from '../../../record/partial-date.js';
import { statementKey, type StatementOf, type StatementRecord } from '../../statement/statement.record.js';
import { statementKind, type StatementKind } from '../../statement/statement.vocabulary.js';
import { windowOf } from '../../statement/window.js';
import type { NameOf, ShownRecord } from '../shown-record.js';
import { bodyNode, creditsNode, documentNode, given, levelTerms, partyNode, property, type LdNode } from './nodes.js';

type Bodies = ShownRecord['bodies'];

/** What a statement says, by its kind: `mainEntity` is the level, the size or the larger award. */
const SAYS: { readonly [Kind in StatementKind]: (statement: StatementOf<Kind>, nameOf: NameOf) => LdNode } = {
  LEVEL_PLACEMENT: ({ framework, levels, basis }, nameOf) => ({ mainEntity: levelTerms({ framework, codes: levels }, nameOf), additionalProperty: [property('basis', basis)] }),
  CREDIT_VALUE: ({ system, value, basis }, nameOf) => ({ mainEntity: creditsNode({ system, value }, nameOf), additionalProperty: [property('basis', basis)] }),
  QUALITY_DECISION: ({ outcome, scope, report }) => ({ url: report, additionalProperty: [property('outcome', outcome), property('scope', scope)] }),
  RECOGNITION: ({ gives, recogniser }) => ({ text: gives, additionalProperty: [property('recogniser', recogniser)] }),
  CO_DESIGN: ({ part }) => ({ text: part }),
  AGREEMENT: ({ parties, largerAward: { title, body, size }, scope, cap, conditions }, nameOf) => ({
    text: [scope, ...conditions].join(' '),
    contributor: parties.map(partyNode),
    mainEntity: given({ '@type': 'EducationalOccupationalCredential', name: title, provider: body && partyNode(body), additionalProperty: size && [property('credits', size.value, { unitText: nameOf(size.system), unitCode: size.system })] }),
    ...(cap && { additionalProperty: [cap.credits === undefined ? property('cap', cap.share) : property('cap', cap.credits, { unitCode: cap.system })] }),
  }),
};

/** A dated statement of a body: a claim of its own, with its days (`2024-01-01/..` where open) and its evidence. */
export function claimNode(statement: StatementRecord, credential: LdNode, bodies: Bodies, nameOf: NameOf): LdNode {
  const { by, kind, note, evidence } = statement;
  const { from, until } = windowOf(statement);
  // The cast: that the statement is of its kind is beyond what the types follow for every kind at once.
  const says = (SAYS[kind] as (statement: StatementRecord, nameOf: NameOf) => LdNode)(statement, nameOf);
  return given({
    '@type': 'Claim', identifier: statementKey(statement), name: statementKind.descriptions[kind], about: credential, author: bodyNode(by, bodies.get(by)),
    temporalCoverage: `${from}/${until ?? '..'}`, description: note, citation: evidence.map(documentNode), ...says,
  });
}

/** Who acknowledges its validity or value: those who recognise it, and agencies that decided well of the credential itself. */
export const recognisedBy = (statements: readonly StatementRecord[], bodies: Bodies): LdNode[] =>
  statements.flatMap((statement) => {
    if (statement.kind === 'RECOGNITION') return [statement.recognisedBy ? partyNode(statement.recognisedBy) : bodyNode(statement.by, bodies.get(statement.by))];
    const decidedWell = statement.kind === 'QUALITY_DECISION' && statement.scope === 'MICROCREDENTIAL' && statement.outcome === 'POSITIVE' && !statements.some((other) => takesBack(other, statement));
    return decidedWell ? [bodyNode(statement.by, bodies.get(statement.by))] : [];
  });

const takesBack = (other: StatementRecord, { by, from }: StatementRecord): boolean =>
  other.kind === 'QUALITY_DECISION' && other.by === by && (other.outcome === 'WITHDRAWN' || other.outcome === 'REFUSED') && firstDay(other.from) >= firstDay(from);

export const designedWith = (statements: readonly StatementRecord[]): LdNode[] => statements.flatMap((statement) => (statement.kind === 'CO_DESIGN' ? statement.with.map(partyNode) : []));
