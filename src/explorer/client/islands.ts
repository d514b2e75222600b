import type { ComponentType } from 'preact';

/** Loads a component when a page has it: no page pays for the live parts of another. */
export type LoadIsland = () => Promise<ComponentType<never>>;

export const ISLANDS: Readonly<Record<string, LoadIsland>> = {
  ladders: async () => (await import('../compare/ladders/ladders.js')).Ladders,
  'coverage-matrix': async () => (await import('../evidence/coverage/matrix.js')).CoverageMatrix,
  'suggest-box': async () => (await import('../parts/suggest-box/suggest-box.js')).SuggestBox,
  'microcredential-form': async () => (await import('../register/form/microcredential-form.js')).MicrocredentialForm,
  'import-file': async () => (await import('../register/import/import-file.js')).ImportFile,
  'ask-steps': async () => (await import('../ask/level/chain-steps.js')).ChainSteps,
  'ask-days': async () => (await import('../ask/level/answer-days.js')).AnswerDays,
};
