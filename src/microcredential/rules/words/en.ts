import type { BeyondBound, FoundWords, ReadRange, RequiredElement, Ruled, Sentences } from '../found.js';

const told = (message: string, fix: string | null = null): Sentences => ({ message, fix });

const rule = ({ jurisdiction, says }: Ruled): string => `${jurisdiction ?? 'Everywhere'}: ${says}`;

const range = ([least, most]: ReadRange): string => (least === most ? least : `${least} to ${most}`);

const meant = (near: readonly string[]): string | null => (near.length > 0 ? `Did you mean ${near.map((name) => `"${name}"`).join(' or ')}?` : null);

const ELEMENT: Record<RequiredElement, string> = {
  issuerCountry: 'country of the issuer',
  outcomes: 'learning outcomes',
  workloadHours: 'notional workload, in hours or credits',
  mode: 'form of participation',
  language: 'language',
  url: 'address on the web',
};

const NOT_ASSESSED = { ATTENDANCE: 'Attendance is no assessment.', NOTHING: 'No assessment is stated.', WORDS: 'The type of assessment is not stated, only words.' };

const BOUND = { min: (limit: string) => `at least ${limit} are asked for`, max: (limit: string) => `at most ${limit} are allowed`, below: (limit: string) => `less than ${limit} are allowed` };

const beyond = ({ amount, system, bound, limit }: BeyondBound): string => `${amount} ${system === null ? 'hours' : `credits of ${system}`}; ${BOUND[bound](limit)}.`;

const EVIDENCE = 'Name the document of the receiver that says so, or leave the claim out.';

/** English. */
export const en: FoundWords = {
  NOT_ASSESSED: ({ given }) => told(`${NOT_ASSESSED[given]} A course without assessment is not a microcredential.`, 'State at least one type of assessment other than ATTENDANCE.'),
  NO_QUALITY_ASSURANCE: () => told('No quality assurance is stated.', 'State its type, and the body that assures.'),
  OTHER_QUALITY_ASSURANCE: ({ types, ...ruled }) => told(`None of ${types.join(', ')} is stated. ${rule(ruled)}`),
  NO_STATEMENT: (ruled) => told(`The provider is not regulated and makes no statement. ${rule(ruled)}`, 'Add a statement with the profile of the provider and its processes.'),
  REGULATION_UNSAID: (ruled) => told(`It is not said whether a regulator oversees the provider. ${rule(ruled)}`),
  REVIEW_OVERDUE: ({ due }) => told(`The review was due on ${due}; the record is shown as overdue.`, 'Review it, and state when it is due again.'),
  NO_REVIEW: (ruled) => told(`No day of review is stated. ${rule(ruled)}`),
  REVIEW_UNUSUAL: ({ due, early, ...ruled }) => told(`The review is due ${due}, ${early ? 'sooner' : 'later'} than is usual. ${rule(ruled)}`),
  HOURS_BEYOND: ({ hours, system, allowed, jurisdiction }) => told(
    `The hours come to ${range(hours)} a credit; one credit of ${system} is ${range(allowed)} hours${jurisdiction === null ? '' : ` in ${jurisdiction}`}.`,
    'State the hours of all work of the learner, not those of teaching alone; or correct the credits.',
  ),
  HOURS_DERIVED: ({ hours, system }) => told(`No hours are stated. ${range(hours)} hours follow from the credits of ${system} and are shown as DERIVED.`, 'State the hours of work.'),
  OFF_STEP: ({ amount, step, says }) => told(`${amount} is no multiple of ${step}. ${says}`),
  NO_CREDIT_SYSTEM: ({ system }) => told(`The registry holds no credit system "${system}".`),
  SYSTEM_OUT_OF_FORCE: ({ system, day, status, until }) =>
    told(`${system} is not in force on ${day}: its status is ${status}${until === null ? '' : `, until ${until}`}.`, 'State the size in a credit system that is in use.'),
  HOURS_TAUGHT: ({ system }) => told(`A credit of ${system} counts hours taught, so that no conversion by hours is made.`),
  SYSTEM_RECALLED: ({ system }) => told(`What is known of ${system} rests on memory; a conversion is made only where that is asked for.`),
  RANGE: ({ min, max }) => told(`A range of sizes (${min ?? 'open'} to ${max ?? 'open'}) is no credit value: it is not converted.`, 'State one figure for each size, as a record of its own.'),
  NO_SIZE: ({ system }) => told(`A size of 0 ${system === null ? 'hours' : `credits of ${system}`} is no size.`, 'State a figure above 0, or leave it out.'),
  LACKING: ({ element }) => told(`The record has no ${ELEMENT[element]}.`, `State the ${ELEMENT[element]}.`),
  NO_SUCH_SOURCE: ({ place, sources }) => told(`There is no source ${place}; there are ${sources}, counted from 0.`),
  SOURCE_RECALLED: ({ title }) => told(`"${title}" was not read: it is shown as recalled.`),
  NO_SOURCE: () => told('Nothing says where the statements come from.', 'Give the address of the offer, or name a document.'),
  RECORD_RECALLED: () => told('The record rests on memory, and is shown so.'),
  NO_TIMING: () => told('It is not said whether learners and teachers meet at the same time.'),
  NO_FRAMEWORK: ({ framework, near }) => told(`The registry holds no framework "${framework}".`, meant(near)),
  NO_SUCH_LEVEL: ({ framework, level, known, near }) => told(`${framework} has no level "${level}"; it has ${known.join(', ')}.`, meant(near)),
  FRAMEWORK_OUT_OF_FORCE: ({ framework, status }) => told(`${framework} is not in force: its status is ${status}.`),
  FRAMEWORK_LATER: ({ framework, established, day }) => told(`${framework} was adopted in ${established}, after ${day}.`),
  NO_LEVEL: ({ rule: asking }) =>
    asking === null
      ? told('No level is stated: no question about levels can be answered from this record.', 'State a level where there is one.')
      : told(`No level is stated. ${rule(asking)}`, 'State the level.'),
  LEVEL_ELSEWHERE: ({ stated, framework, ...ruled }) => told(`A level of ${framework} is asked for; there is one of ${stated.join(', ')} only. ${rule(ruled)}`, `State the level of ${framework}.`),
  WORD_OF_OTHERS: ({ levels, framework, basis }) => told(`Level ${levels.join(', ')} of ${framework} is said to be ${basis}, which others decide; no document of theirs is named.`, 'Name it in `sources`, or say the level as STATED.'),
  LEVEL_NOT_ALLOWED: ({ levels, framework, allowed, jurisdiction, says }) => told(`Level ${levels.join(', ')} of ${framework}; ${jurisdiction} allows ${allowed.join(', ')}. ${says}`),
  LEVEL_DIFFERS: ({ levels, framework, own, ownFramework, follows }) => told(
    `Level ${levels.join(', ')} of ${framework} is stated; from level ${own.join(', ')} of ${ownFramework} follows ${follows.join(' or ')}, by the alignments in force.`,
    `Leave the level of ${framework} out: the registry works it out.`,
  ),
  PROTECTED_WORD: ({ word, ...ruled }) => told(`The title has the protected word "${word}". ${rule(ruled)}`, `Leave "${word}" out.`),
  TITLE_TAKEN: ({ key }) => told(`The awarding body has published the same title already: microcredential:${key}.`, 'Write a new version of that record, or give this one a title of its own.'),
  SIZE_BEYOND: ({ condition, ...size }) => told(`${beyond(size)} ${rule(size)}${condition === null ? '' : ` ${condition}`}`),
  NO_TRANSFER: ({ title, ...ruled }) => told(`"${title}" cannot be reached by credit transfer. ${rule(ruled)}`),
  SHARE_BEYOND: ({ title, part, share, ...ruled }) => told(`${part} of "${title}" would come from it; at most ${share} is counted. ${rule(ruled)}`),
  COUNTED_BEYOND: ({ title, counted, max, ...ruled }) => told(`${counted} credits would be counted towards "${title}"; at most ${max} are. ${rule(ruled)}`),
  PART_OF_ITSELF: ({ ring }) => told(`It is part of itself: ${ring.join(' -> ')}.`),
  PART_TWICE: ({ part }) => told(`The part "${part}" is named twice.`, 'Name each part once.'),
  PART_UNKNOWN: ({ part }) => told(`The registry holds no microcredential "${part}".`, 'Correct the key, publish the part first, or tell of it in words.'),
  SUM_DIFFERS: ({ sum, whole }) => told(`The parts have ${sum} credits together; the whole has ${whole}.`),
  AWARD_IN_WORDS: () => told('A larger award is named in words only, without evidence.', EVIDENCE),
  NO_EVIDENCE: ({ title }) => told(`That it counts towards "${title}" has no evidence; the receiver decides.`, EVIDENCE),
};
