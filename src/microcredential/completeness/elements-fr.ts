import type { StandardElement } from './standard.vocabulary.js';

/** What the elements of standards are, in French. */
export const ELEMENTS_IN_FRENCH: Readonly<Record<StandardElement, string>> = {
  title: 'Titre.',
  countryOfIssuer: 'Pays ou région de l’émetteur.',
  awardingBody: 'Organisme ou organismes certificateurs.',
  learningOutcomes: 'Acquis d’apprentissage.',
  notionalWorkload: 'Charge de travail théorique nécessaire pour les atteindre, en crédits autant que possible.',
  level: 'Niveau, et cycle s’il y en a un.',
  typeOfAssessment: 'Type d’évaluation.',
  formOfParticipation: 'Forme de participation.',
  qualityAssurance: 'Type d’assurance qualité.',
  credits: 'Taille en crédits d’un système nommé, en un seul chiffre.',
  hours: 'Heures de tout le travail d’un apprenant.',
  purpose: 'Finalité : à qui cela s’adresse, et où cela mène.',
  fieldOfEducation: 'Domaine d’études : son code CITE-F, en Nouvelle-Zélande son code NZSCED.',
  developer: 'Qui l’a conçue.',
  standards: 'Référentiels sur lesquels elle repose.',
  reviewPeriod: 'Quand elle est révisée.',
  language: 'Langue.',
  identityVerification: 'Comment l’identité est vérifiée lors de l’évaluation.',
  stackability: 'Pour quoi elle compte.',
  prerequisites: 'Ce qu’il faut pour y entrer.',
  price: 'Ce qu’elle coûte.',
  startDate: 'À partir de quand elle est proposée.',
  awardFormat: 'Sous quelle forme elle est certifiée.',
};
