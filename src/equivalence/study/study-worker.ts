import { parentPort, workerData } from 'node:worker_threads';
import { auditCoherence, findingDifference } from '../../core/coherence/index.js';
import { answerEffect, compileWorld, coverageOf, TooManyRoutes } from '../../core/index.js';
import type { DraftEffect, StudyAnswer, StudyQuestion, StudyResults } from './study-message.js';

function effectOf({ world, frameworks, draft, on }: StudyQuestion): DraftEffect {
  const [before, after] = [compileWorld(world), compileWorld(draft.world)];
  return {
    answers: answerEffect(before, after, on),
    findings: findingDifference(auditCoherence(before, { on, frameworks }), auditCoherence(after, { on, frameworks: draft.frameworks })),
  };
}

const STUDIES: { readonly [Study in keyof StudyResults]: (question: StudyQuestion) => StudyResults[Study] } = {
  coherence: ({ world, on, frameworks }) => auditCoherence(compileWorld(world), { on, frameworks }),
  coverage: ({ world, on }) => coverageOf(compileWorld(world), on),
  effect: effectOf,
};

const question = workerData as StudyQuestion;
function answer(): StudyAnswer {
  try {
    return { result: STUDIES[question.study](question) };
  } catch (error) {
    if (error instanceof TooManyRoutes) return { refusal: { framework: error.framework, most: error.most } };
    throw error;
  }
}

parentPort?.postMessage(answer());
