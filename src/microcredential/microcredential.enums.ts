import { enumOf } from '../record/enum.js';
import { standardElement } from './completeness.js';
import { designation, levelBasis, microcredentialState, offerStatus, participationMode, stackabilityKind, workloadBasis } from './microcredential.vocabulary.js';

export const DesignationEnum = enumOf(designation, 'Designation', 'What the issuer calls what it offers.');
export const OfferStatusEnum = enumOf(offerStatus, 'OfferStatus', 'Whether the offer stands: of the offer, not of the record.');
export const WorkloadBasisEnum = enumOf(workloadBasis, 'WorkloadBasis', 'Where a figure of working hours comes from.');
export const LevelBasisEnum = enumOf(levelBasis, 'LevelBasis', 'Who places a microcredential on a level, or gives it a size.');
export const ParticipationModeEnum = enumOf(participationMode, 'ParticipationMode', 'Form of participation.');
export const StackabilityKindEnum = enumOf(stackabilityKind, 'StackabilityKind', 'Whether a microcredential builds towards something larger.');
export const StandardElementEnum = enumOf(standardElement, 'StandardElement', 'Elements of the European standard that a register can hold.');
export const MicrocredentialStateEnum = enumOf(microcredentialState, 'MicrocredentialState', 'How a record stands in the registry.');
