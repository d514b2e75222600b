/** What each rule says and where it comes from, in French, by the name of the rule. */
export const RULES_IN_FRENCH: Readonly<Record<string, { readonly says: string; readonly source: string }>> = {
  V1_HOURS_PER_CREDIT: {
    says: 'Les heures divisées par les crédits sont dans la fourchette du système de crédits : au-delà, c’est un avertissement ; au-delà de plus d’un dixième, une erreur.',
    source: 'Systèmes de crédits ; le chiffre du pays passe avant.',
  },
  V2_DERIVED_HOURS: {
    says: 'Si seuls des crédits sont indiqués, les heures sont calculées et marquées DERIVED. Les crédits ne sont jamais calculés à partir des heures.',
    source: 'Recommandation du Conseil du 16 juin 2022, annexe I.',
  },
  V3_CREDIT_STEP: { says: 'Les crédits sont un multiple du pas de leur pays ou de leur système.', source: 'Règles des pays : CREDIT_STEP.' },
  V4_SIZE_BOUNDS: {
    says: 'La taille est dans les limites de son pays à ce jour. La loi est une erreur, une politique un avertissement, un usage une remarque.',
    source: 'Règles des pays : SIZE.',
  },
  V5_LEVEL_EXISTS: { says: 'Le niveau existe dans son cadre, qui est en vigueur le jour à partir duquel la fiche vaut.', source: 'Cadres.' },
  V6_LEVEL_REQUIRED: {
    says: 'Un niveau est indiqué là où le pays le demande, dans le cadre qu’il nomme, et c’est l’un de ceux qu’il admet. Ailleurs, une fiche sans niveau peut être publiée.',
    source: 'Règles des pays : LEVEL.',
  },
  V7_REGIONAL_LEVEL_FOLLOWS: {
    says: 'Le niveau dans un cadre de plusieurs pays vient de l’alignement du cadre national, et n’est jamais saisi.',
    source: 'Recommandation CEC ; alignements en vigueur.',
  },
  V8_ASSESSED: {
    says: 'Il y a au moins un type d’évaluation autre que la présence. Un cours sans évaluation n’est pas une microcertification.',
    source: 'Recommandation du Conseil du 16 juin 2022 ; UNESCO 2022 ; tous les cadres de microcertifications lus.',
  },
  V9_QUALITY_ASSURED: {
    says: 'L’assurance qualité est indiquée ; là où le pays le demande, un prestataire qu’aucune autorité ne supervise fait une déclaration.',
    source: 'Recommandation du Conseil du 16 juin 2022, annexe I ; règles des pays : QUALITY_ASSURANCE.',
  },
  V10_TITLE_WORDS: { says: 'Le titre ne contient aucun des mots protégés de son pays, dans aucune langue.', source: 'Règles des pays : TITLE_WORDS.' },
  V11_PARTS_AND_EVIDENCE: {
    says: 'Les parties sont au registre si une clé les nomme, chacune est nommée une fois, elles font ensemble le tout, rien n’est une partie de soi-même, et tout ce pour quoi elle compte s’appuie sur un document du destinataire.',
    source: 'Recommandation du Conseil du 16 juin 2022, annexe II ; règle du registre.',
  },
  V12_RECEIVER_ALLOWS: {
    says: 'Une affirmation de compter pour un titre plus large respecte les règles du pays du destinataire ; c’est lui qui décide.',
    source: 'Règles des pays : STACKING.',
  },
  V13_REVIEW: { says: 'La prochaine révision est indiquée là où le pays le demande, dans son délai, et n’est pas en retard.', source: 'Règles des pays : REVIEW.' },
  V14_CREDIT_SYSTEM_IN_FORCE: { says: 'Une nouvelle fiche indique sa taille dans un système de crédits en vigueur.', source: 'Systèmes de crédits.' },
  V15_CONVERTIBLE: {
    says: 'Les crédits d’heures enseignées, et les systèmes connus de mémoire seulement, ne sont convertis que si on le demande.',
    source: 'Règles de conversion.',
  },
  V16_TITLE_ONCE: { says: 'Un organisme certificateur publie un titre une seule fois ; ce qui change est une nouvelle version.', source: 'Règle du registre.' },
  V17_SOURCED: { says: 'Chaque affirmation a une source ; ce qui est cité de mémoire est signalé ainsi.', source: 'Règle du registre.' },
  V18_RANGE_IS_NO_VALUE: { says: 'Une fourchette de tailles n’est pas une valeur en crédits.', source: 'Règles de conversion.' },
  V19_REQUIRED_ELEMENTS: {
    says: 'Le pays de l’émetteur, les acquis d’apprentissage, la charge de travail, la forme de participation, la langue et l’adresse sont indiqués.',
    source: 'Recommandation du Conseil du 16 juin 2022, annexe I ; CTDL ; ELM.',
  },
  V20_TIMING: {
    says: 'La forme de participation dit si apprenants et enseignants se rencontrent en même temps.',
    source: 'Recommandation du Conseil du 16 juin 2022, annexe I ; MicroCred Seeker.',
  },
  V21_SIZE_ABOVE_NOTHING: { says: 'Les crédits et les heures indiqués sont au-dessus de 0 : ce qui ne demande aucun travail n’est pas une microcertification.', source: 'Règle du registre.' },
  V22_OTHERS_CITED: { says: 'Une fiche selon laquelle d’autres ont garanti son niveau, ou l’ont inclus dans leur cadre, cite leur document.', source: 'Règle du registre.' },
};
