import type { OfficialAddress } from '../framework/official-address.record.js';
import type { SeedFiles } from './seed-folder.js';

/** Official addresses by the framework or level that they are of. */
export interface AddressBook {
  ofFramework(framework: string): readonly OfficialAddress[];
  ofLevel(framework: string, level: string): readonly OfficialAddress[];
}

/** The addresses of all lists; each says whether it is verified, and where it is not, what it rests on. */
export function addressesOf(files: SeedFiles['addresses']): AddressBook {
  const book = new Map<string, OfficialAddress[]>();
  for (const { record } of files) {
    for (const { framework, level, address, verified } of record.addresses) {
      const listed = { address, verified, note: verified ? null : record.note, source: record.source };
      const place = placeOf(framework, level);
      book.set(place, [...(book.get(place) ?? []), listed]);
    }
  }
  return {
    ofFramework: (framework) => book.get(placeOf(framework, null)) ?? [],
    ofLevel: (framework, level) => book.get(placeOf(framework, level)) ?? [],
  };
}

function placeOf(framework: string, level: string | null): string {
  return JSON.stringify([framework, level]);
}
