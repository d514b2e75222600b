import { parentPort, workerData } from 'node:worker_threads';
import { auditCoherence } from '../../core/coherence/index.js';
import { compileWorld, coverageOf, TooManyRoutes } from '../../core/index.js';
import type { StudyAnswer, StudyQuestion, StudyResults } from './study-message.js';

const STUDIES: { readonly [Study in keyof StudyResults]: (question: StudyQuestion) => StudyResults[Study] } = {
  coherence: ({ world, on, frameworks }) => auditCoherence(compileWorld(world), { on, frameworks }),
  coverage: ({ world, on }) => coverageOf(compileWorld(world), on),
};

const question = workerData as StudyQuestion;
function answer(): StudyAnswer {
  try {
    return { result: STUDIES[question.study](question) };
  } catch (error) {
    if (error instanceof TooManyRoutes) return { refusal: error.message };
    throw error;
  }
}

parentPort?.postMessage(answer());
