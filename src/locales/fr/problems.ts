import type { ProblemWords } from '../problems.ts';

export const problems: ProblemWords = {
  heading: "Qu'est-ce qui ne va pas avec la commande\u00a0?",
  unnamed: "Ce qui ne va pas n'est pas encore dit.",
  several: "C'est peut-être l'une de ces causes\u00a0:",
  settle: 'Ce qui permettrait de trancher\u00a0:',
  symptoms: (names) => `Symptômes\u00a0: ${names.join(', ')}`,
};
