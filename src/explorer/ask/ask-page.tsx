import { NotAnswered, type AnswerError } from '../page/asking.js';
import type { ExplorerPage, PageRequest, SentOn, Shown } from '../page/explorer-page.js';
import { linkTo } from '../words/speaking.js';
import { ANSWERS } from './answers.js';
import { FirstVisit } from './first-visit.js';
import { isWhole, onAnotherDay, readQuestion, valuesOf, type Question } from './question/question.js';
import { FIELD_KINDS, filledFields, whatIsMeant, wordedFields, type Field } from './question/typed-words.js';
import { Unclear, type UnclearField } from './unclear.js';

/** Errors of the interface that are the asker's to mend; any other is told by the page around. */
const MENDABLE: ReadonlySet<string> = new Set(['NOT_FOUND', 'BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED']);

export const askPage: ExplorerPage = {
  path: '/',
  show: async (request) => {
    const question = readQuestion(request.query);
    const onDay = onAnotherDay(question, request.query);
    if (onDay) return { location: linkTo('/', valuesOf(onDay), request.asked) };
    if (!isWhole(question)) return firstVisit(question, request);
    const worded = wordedFields(question);
    if (worded.length > 0) return settle(question, worded, request);
    const answering = await ANSWERS[question.kind](question, request);
    if ('shown' in answering) return answering.shown;
    const { errors } = answering;
    if (errors.some(({ extensions }) => !MENDABLE.has(extensions.code))) throw new NotAnswered(errors);
    // What looks like a code and is none may be a word: "germany".
    const unknown = errors.some(({ extensions }) => extensions.code === 'NOT_FOUND');
    return unknown ? settle(question, filledFields(question), request, errors) : unclear(question, [], request, errors);
  },
};

function firstVisit(question: Question, { words }: PageRequest): Shown {
  return { title: words.say('ask.title'), section: 'ask', body: <FirstVisit question={question} /> };
}

/** Finds out what was meant by words, and sends on to the clean address; or shows what they may mean. */
async function settle(question: Question, fields: readonly Field[], request: PageRequest, errors: readonly AnswerError[] = []): Promise<Shown | SentOn> {
  let settled = question;
  const open: UnclearField[] = [];
  for (const field of fields) {
    const text = question[field] ?? '';
    const meant = await whatIsMeant(text, FIELD_KINDS[question.kind][field] ?? 'FRAMEWORK', request);
    if (meant.kind === 'one') settled = { ...settled, [field]: meant.code };
    else open.push({ field, text, choices: meant.kind === 'several' ? meant.of : [] });
  }
  const changed = fields.some((field) => settled[field] !== question[field]);
  if (open.length === 0 && changed) return { location: linkTo('/', valuesOf(settled), request.asked) };
  return unclear(settled, open, request, changed ? [] : errors);
}

function unclear(question: Question, fields: readonly UnclearField[], { words }: PageRequest, errors: readonly AnswerError[]): Shown {
  const choosing = fields.some(({ choices }) => choices.length > 0);
  return {
    ...(!choosing && { status: fields.length > 0 ? 404 : 400 }),
    title: words.say(choosing ? 'ask.unclear' : 'ask.unknown'),
    section: 'ask',
    body: <Unclear question={question} fields={fields} errors={errors} />,
  };
}
