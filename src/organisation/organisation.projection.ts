import type { AcceptedRecord, Projection } from '../ledger/projection.js';
import { endRows } from '../ledger/standing-at.js';
import type { OrganisationRow } from './organisation.entity.js';
import type { OrganisationRecord } from './organisation.record.js';

export const organisationProjection: Projection = {
  kind: 'organisation',
  async project(transaction, records) {
    const changed = records.filter(({ previous }) => previous !== null).map(({ key }) => key);
    if (changed.length > 0) await endRows(transaction, 'organisation', 'organisation', changed);
    await transaction.insert<OrganisationRow>('organisation', records.map(rowOf));
  },
};

function rowOf({ key, version, revision, content }: AcceptedRecord): OrganisationRow {
  // The content was checked against its schema when it was written.
  const { name, country, region, url, type, roles } = content as OrganisationRecord;
  return {
    sinceRevision: revision, untilRevision: null, recordKey: key, version,
    name, country, region, url, type, roles: ` ${roles.join(' ')} `,
  };
}
