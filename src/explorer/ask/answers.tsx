import { frameworkName } from '../places.js';
import { AskCreditsDocument, AskMicrocredentialDocument } from '../../../schema/explorer/client/graphql.js';
import type { AnswerError } from '../page/asking.js';
import type { PageRequest, Shown } from '../page/explorer-page.js';
import { CreditAnswer, creditHeadline } from './credit/credit-answer.js';
import { CHAIN } from './level/chain-section.js';
import { LevelAnswer } from './level/level-answer.js';
import { loadLevel } from './level/load-level.js';
import { headline } from './level/naming.js';
import { MicrocredentialAnswer } from './microcredential/microcredential-answer.js';
import type { Kind, Question } from './question/question.js';

/** A page with an answer; or why there is none. */
export type Answering = { readonly shown: Shown } | { readonly errors: readonly AnswerError[] };

const NO_SUCH_RECORD: readonly AnswerError[] = [{ message: '', extensions: { code: 'NOT_FOUND' } }];

async function level(question: Question, request: PageRequest): Promise<Answering> {
  const { data: found, errors } = await loadLevel(question, request);
  if (found === null) return { errors };
  const { words, publicUrl, today } = request;
  const { answer } = found;
  const title = headline(answer, { level: answer.from.code, from: frameworkName(answer.from.framework, words), to: frameworkName(answer.to, words) }, words);
  return { shown: { title, section: 'ask', firstScreen: CHAIN, body: <LevelAnswer question={question} found={found} publicUrl={publicUrl} today={today} /> } };
}

async function credit(question: Question, request: PageRequest): Promise<Answering> {
  const { value, from, to, place, asOf, recalled, knownAt } = question;
  const { data, errors } = await request.answer(AskCreditsDocument, { value, from, to, jurisdiction: place, asOf, admitRecalled: recalled, knownAt });
  if (errors.length > 0 || !data?.creditConversion) return { errors };
  const { creditConversion: conversion, registry } = data;
  const { words, publicUrl, today } = request;
  return { shown: { title: creditHeadline(conversion, value, words), section: 'ask', body: <CreditAnswer question={question} conversion={conversion} registry={registry} publicUrl={publicUrl} today={today} /> } };
}

async function microcredential(question: Question, request: PageRequest): Promise<Answering> {
  const { from, to, credits, asOf, knownAt } = question;
  const { data, errors } = await request.answer(AskMicrocredentialDocument, { id: `microcredential:${from}`, to, creditSystem: credits, asOf, knownAt });
  if (errors.length > 0 || !data) return { errors };
  const { node, far, registry } = data;
  if (node?.__typename !== 'Microcredential' || !far) return { errors: NO_SUCH_RECORD };
  const { words, publicUrl, today } = request;
  const title = words.say('ask.seen.title', { title: node.localisedTitle.text, framework: frameworkName(far, words) });
  return { shown: { title, section: 'ask', body: <MicrocredentialAnswer question={question} seen={node} far={far} registry={registry} publicUrl={publicUrl} today={today} /> } };
}

/** How each kind of question is answered. */
export const ANSWERS: Readonly<Record<Kind, (question: Question, request: PageRequest) => Promise<Answering>>> = { level, credit, microcredential };
