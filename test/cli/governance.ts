import { MUTATIONS } from '../../src/access/action.js';
import { POLICY, type Row } from '../../src/access/policy.js';
import type { OrganisationRole } from '../../src/record/organisation-role.js';

const WORDS: Readonly<Record<OrganisationRole, string>> = {
  AWARDING_BODY: 'awarding body', PROVIDER: 'provider', PLATFORM: 'platform', QUALITY_AGENCY: 'quality agency',
  FRAMEWORK_AUTHORITY: 'framework authority', RECOGNITION_BODY: 'recognition body', REGISTRY_OPERATOR: 'operator',
};

const quoted = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(', ');

/** One way to be allowed, in words: "awarding body: its own, while `DRAFT`". */
function inWords({ roles, of, states, bases, session, second, noNewVoice, ownFramework }: Row): string {
  const who = roles?.map((role) => WORDS[role]).join(' or ') ?? 'every body';
  const conditions = [
    of === 'OWN' ? 'its own' : 'anybody’s', ...(bases ? [`as ${quoted(bases)}`] : []), ...(states ? [`while ${quoted(states)}`] : []),
    ...(session ? ['signed in'] : []), ...(ownFramework ? ['on a framework that it speaks for'] : []), ...(second ? ['a second person'] : []), ...(noNewVoice ? ['where no body comes to speak for another place by it'] : []),
  ];
  return `${who}: ${conditions.join(', ')}`;
}

/** The table of who may do what as docs/governance.md has it. */
export const governanceRows = (): string[] =>
  MUTATIONS.map((act) => {
    const rows = POLICY[act];
    return `| \`${act}\` | ${quoted([...new Set(rows.map(({ scope }) => scope))])} | ${rows.map(inWords).join('; ')} |`;
  });
