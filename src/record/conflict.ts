import type { InEach } from '../platform/text/told-in.js';
import { told, type Mistake } from './user-error.type.js';
import type { NamedKind } from './words/named-kind.js';
import { say } from './words/say.js';

const READ_AGAIN = say((words) => words.readAgain());

/** Another version of a record stands than its writer has seen. Without a kind, the key tells it. */
export function conflict(
  kind: NamedKind | null, key: string, seen: number, currentVersion: number, path: readonly string[] = ['input', 'expectedVersion'], fix: InEach<string> = READ_AGAIN,
): Mistake {
  const { en, fr } = say((words) => words.conflict(kind, key, currentVersion, seen));
  return { code: 'CONFLICT', path, currentVersion, ...told({ en: { message: en, fix: fix.en }, fr: { message: fr, fix: fix.fr } }) };
}
