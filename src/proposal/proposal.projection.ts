import type { Projection } from '../ledger/projection.js';
import { endRows } from '../ledger/standing-at.js';
import type { ProposalRow } from './proposal.entity.js';
import type { ProposalRecord } from './proposal.record.js';

export const proposalProjection: Projection = {
  kind: 'proposal',
  async project(transaction, records) {
    const changed = records.filter(({ previous }) => previous !== null).map(({ key }) => key);
    if (changed.length > 0) await endRows(transaction, 'proposal', 'proposal', changed);
    await transaction.insert<ProposalRow>('proposal', records.map(({ key, version, revision, content }) => {
      const { target, state, body } = content as ProposalRecord;
      return { sinceRevision: revision, untilRevision: null, recordKey: key, version, targetKind: target.kind, targetKey: target.key, state, body };
    }));
  },
};
