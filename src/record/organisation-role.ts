import { vocabulary } from './vocabulary.js';

/** What an organisation does in this registry. One organisation may have several roles. */
export const organisationRole = vocabulary({
  AWARDING_BODY: 'Awards microcredentials.',
  PROVIDER: 'Teaches what another body awards.',
  PLATFORM: 'Offers on the web what others teach or award.',
  QUALITY_AGENCY: 'Decides on the quality of bodies and what they offer.',
  FRAMEWORK_AUTHORITY: 'Is in charge of a qualifications framework.',
  RECOGNITION_BODY: 'Decides, or advises, on the recognition of foreign qualifications.',
  REGISTRY_OPERATOR: 'Runs this registry.',
});

export type OrganisationRole = keyof typeof organisationRole.descriptions;
