type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);

/**
 * Learning outcomes are typed one a line; what is said of a single one stands beside its line, counted from 1. Who places
 * it on its level is a choice of its own. Pure.
 * `{ outcomes: [{ text: 'Reads.', language: 'en', skills: ['…'] }] }` -> `{ outcomes: ['Reads.'], outcomesLanguage: 'en', outcomeDetails: [{ line: 1, skills: ['…'] }] }`.
 */
export function forForm(input: Fields): Fields {
  const outcomes = listOf(input['outcomes']);
  const language = outcomes[0]?.['language'];
  const details = outcomes.flatMap((outcome, place) => {
    const own = { ...(outcome['language'] !== language && { language: outcome['language'] }), ...pick(outcome, 'level', 'skills') };
    return Object.values(own).some((value) => value !== undefined && value !== null) ? [{ line: place + 1, ...own }] : [];
  });
  const levelBasis = isFields(input['level']) ? input['level']['basis'] : undefined;
  return { ...input, outcomes: outcomes.map(({ text }) => text), outcomesLanguage: language, outcomeDetails: details, levelBasis };
}

const pick = (fields: Fields, ...names: readonly string[]): Fields => Object.fromEntries(names.filter((name) => fields[name] !== undefined).map((name) => [name, fields[name]]));

/** The other way round: what was typed, as the interface takes it. */
export function forInput({ outcomesLanguage, outcomeDetails, levelBasis, ...typed }: Fields): Fields {
  const details = new Map(listOf(outcomeDetails).map(({ line, ...own }) => [line, own]));
  const outcomes = (Array.isArray(typed['outcomes']) ? typed['outcomes'] : []).map((text: unknown, place) => ({ text, ...(outcomesLanguage !== undefined && { language: outcomesLanguage }), ...details.get(place + 1) }));
  const level = isFields(typed['level']) && levelBasis !== undefined ? { ...typed['level'], basis: levelBasis } : typed['level'];
  return { ...typed, outcomes, level };
}
