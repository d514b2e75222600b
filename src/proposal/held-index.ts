import type { ReferenceIndex } from '../check/reference-index.js';
import type { ReferenceSnapshot } from '../equivalence/reference-snapshot.js';
import type { Draft } from './proposal.record.js';

const EXPECTS: ReferenceIndex['expects'] = {
  framework: 'the code of a framework of this registry',
  creditSystem: 'the code of a credit system of this registry',
  alignment: 'the key of an alignment of this registry',
};

/** What a proposed record may refer to: all that is held, and itself. */
export function heldIndex({ frameworks, creditSystems, alignments }: ReferenceSnapshot, { kind, key, content }: Draft): ReferenceIndex {
  const levels = new Map([...frameworks].map(([code, framework]) => [code, framework.levels.map((level) => level.code)]));
  if (kind === 'framework') levels.set(key, content.levels.map(({ code }) => code));
  const own = (of: Draft['kind']): string[] => (kind === of ? [key] : []);
  return {
    levels,
    creditSystems: new Set([...creditSystems.keys(), ...own('credit-system')]),
    alignments: new Set([...alignments.keys(), ...own('alignment')]),
    expects: EXPECTS,
  };
}
