import type { WarningTexts } from '../warnings.ts';

export const warnings: WarningTexts = {
  'unknown-marketplace':
    "La boutique n'est pas connue\u00a0: les jours sont comptés en UTC, et ce qui diffère d'une boutique à l'autre reste ouvert.",
  'unknown-clock': "L'heure de la boutique n'est pas connue\u00a0: les jours sont comptés en UTC.",
  'marketplace-not-covered': (store) =>
    `${store} n'est pas l'une des boutiques de ces règles\u00a0: celles d'une autre boutique peuvent ne pas s'y appliquer.`,
  'seller-data': "Les données viennent d'un compte vendeur\u00a0; la réponse est celle de l'acheteur.",
  'order-in-the-future': (placed) =>
    `La commande est datée du ${placed}, après le moment pour lequel elle est examinée.`,
  impossible: (kept, left) =>
    `${kept} et ${left} ne vont pas ensemble\u00a0: la seconde information est laissée de côté.`,
  contradiction: (kept, left) =>
    `${kept} et ${left} se contredisent\u00a0: la seconde information est laissée de côté.`,
  stale: (updated) => `Les données datent du ${updated}\u00a0: ce qui s'est passé depuis n'y figure pas.`,
  'no-items': 'La commande est venue sans ses articles\u00a0: elle est examinée dans son ensemble.',
};
