/** All that a record needs to be published in Estonia, as a client sends it. Invented. */
export const AN_INPUT = {
  id: 'reading-data-1',
  title: [{ language: 'en', text: 'Reading data' }, { language: 'et', text: 'Andmete lugemine' }],
  designation: 'MICROCREDENTIAL',
  url: 'https://example.org/reading-data',
  credits: { system: 'ects', value: '6' },
  workload: { minHours: '156' },
  level: { framework: 'ee-estqf', code: '6' },
  outcomes: [{ text: 'Reads tables of figures and says what does not follow from them.', language: 'en' }],
  mode: 'ONLINE',
  timing: 'ASYNCHRONOUS',
  languages: ['et', 'en'],
  assessments: [{ type: 'PROJECT', criteria: 'The report holds against the figures.' }],
  qualityAssurances: [{ type: 'INTERNAL', body: 'A made-up university' }],
} as const;
