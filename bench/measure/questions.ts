import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Random } from '../generate/random.js';
import { contractOperation } from './built.js';
import type { OpenStore } from './in-process.js';

export interface Question {
  readonly from: { readonly framework: string; readonly level: string };
  readonly to: string;
  readonly asOf: string;
}

const FIRST_YEAR = 2010;
const YEARS = 16;

/** Different questions about all levels, frameworks and many days, in an order that looks random and is always the same. */
export function differentQuestions({ registry }: OpenStore, count: number): Question[] {
  const { frameworks } = registry.references.current();
  const levels = [...frameworks.values()].flatMap(({ code: framework, levels }) => levels.map(({ code: level }) => ({ framework, level })));
  const codes = [...frameworks.keys()];
  const random = new Random(3);
  const questions = new Map<string, Question>();
  while (questions.size < count) {
    const question = { from: random.one(levels), to: random.one(codes), asOf: anyDay(random) };
    questions.set(JSON.stringify(question), question);
  }
  return [...questions.values()];
}

function anyDay(random: Random): string {
  const day = new Date(Date.UTC(FIRST_YEAR, 0, 1 + random.below(YEARS * 365)));
  return day.toISOString().slice(0, 10);
}

/** Writes the folder that `questions.lua` reads: one operation of the contract, and variables for each time that it is asked. */
export function writeQuestions(folder: string, questions: readonly object[], operation = 'equivalence'): void {
  writeFileSync(join(folder, 'operation.json'), JSON.stringify(contractOperation(operation)));
  writeFileSync(join(folder, 'variables.jsonl'), `${questions.map((question) => JSON.stringify(question)).join('\n')}\n`);
}

/** The answer of a server, as its bytes. */
export async function answerOf(url: string, variables: object): Promise<string> {
  const body = JSON.stringify({ query: contractOperation('equivalence'), variables });
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  return response.text();
}
