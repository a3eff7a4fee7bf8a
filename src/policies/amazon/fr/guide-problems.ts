import type { GuideTexts } from '../guide-topics/texts.ts';
import { labels } from './words.ts';

export const problems: GuideTexts['problems'] = {
  sections: { 'button-missing': "Le bouton d'annulation manque" },
  statements: {
    'no-button-why': "L'expédition a commencé, ou la commande n'est pas dans ce compte.",
    'no-button-look': (c) => `Regardez dans ${labels(c).yourOrders} qui expédie et où en est l'article.`,
    'no-button-request': (c) =>
      `Si ${labels(c).requestCancellation} s'affiche, choisissez-le\u00a0: le vendeur décide alors.`,
  },
  rows: {},
  tables: {},
};
