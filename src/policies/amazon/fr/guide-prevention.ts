import type { GuideTexts } from '../guide-topics/texts.ts';
import { labels } from './words.ts';

export const prevention: GuideTexts['prevention'] = {
  sections: { buyers: 'Pour les acheteurs', sellers: 'Pour les vendeurs' },
  statements: {
    'one-tap': "Désactivez l'achat en un geste (Acheter maintenant, 1-Click) et les achats par la voix.",
    'video-pin': 'Définissez un code PIN pour les achats sur Prime Video.',
    cart: "Mettez l'article dans le panier ou de côté, et décidez le lendemain.",
    'valid-card': (c) =>
      `Gardez dans ${labels(c).yourAccount} une carte valide et la bonne adresse de facturation\u00a0: un second refus de paiement annule la commande.`,
    stock: 'Mettez souvent le stock à jour, revérifiez les prix et annoncez des délais que vous pouvez tenir.',
  },
  rows: {},
  tables: {},
};
