import { sayer } from '../../platform/text/told-in.js';

interface TooMany {
  readonly framework: string;
  readonly most: number;
}

const en = {
  maxHops: (most: number, found: number) => `\`maxHops\` is a whole number from 1 to ${most}; found ${found}.`,
  tooManyChains: ({ framework, most }: TooMany) => `More than ${most} chains of documents start at ${framework}. Ask with a smaller \`maxHops\`.`,
  severalFrameworks: (fewest: number, most: number, found: number, different: number) =>
    `\`codes\` names ${fewest} to ${most} different frameworks; found ${found}, ${different} of them different.`,
  tooDense: ({ framework, most }: TooMany) => `More than ${most} chains of documents start at ${framework}. A study of the whole world would take longer than one request is given.`,
  levelsUpsideDown: (lowest: string, highest: string) => `\`lowest\` is a level below \`highest\`, or the same; found ${lowest}, which is above ${highest}. Exchange the two.`,
  studiesUnderWay: (count: number) => `${count} studies of the whole world are being made already, one after the other. Ask again in a minute.`,
};

const fr: typeof en = {
  maxHops: (most, found) => `\`maxHops\` est un nombre entier de 1 à ${most} ; trouvé : ${found}.`,
  tooManyChains: ({ framework, most }) => `Plus de ${most} chaînes de documents partent de ${framework}. Demandez avec un \`maxHops\` plus petit.`,
  severalFrameworks: (fewest, most, found, different) => `\`codes\` nomme de ${fewest} à ${most} cadres différents ; trouvé : ${found}, dont ${different} différents.`,
  tooDense: ({ framework, most }) => `Plus de ${most} chaînes de documents partent de ${framework}. Une étude du monde entier prendrait plus de temps qu’une demande n’en a.`,
  levelsUpsideDown: (lowest, highest) => `\`lowest\` est un niveau en dessous de \`highest\`, ou le même ; trouvé : ${lowest}, qui est au-dessus de ${highest}. Échangez les deux.`,
  studiesUnderWay: (count) => `${count} études du monde entier sont déjà en cours, l’une après l’autre. Demandez de nouveau dans une minute.`,
};

/** Why a question about levels is not answered, in each language. */
export const say = sayer({ en, fr });
