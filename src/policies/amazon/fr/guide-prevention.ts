import type { GuideTexts } from '../guide-topics/texts.ts';
import { param } from '../sentence.ts';
import { counted, labels, usually } from './words.ts';

export const prevention: GuideTexts['prevention'] = {
  sections: {
    before: 'Acheteurs, avant de payer',
    settings: 'Acheteurs, une fois pour toutes',
    after: 'Acheteurs, après la commande',
    sellers: 'Vendeurs',
  },
  tables: {},
  rows: {},
  statements: {
    cart: "Faites une pause avant Acheter maintenant\u00a0: mettez l'article dans le panier ou de côté, et décidez le lendemain.",
    'sold-by': (c) =>
      `Lisez qui vend et qui expédie\u00a0: ce qu'un vendeur expédie ne s'annule ${usually(c)}que pendant ${counted(param(c, 'minutes'), 'minute')}, ce qu'Amazon expédie jusqu'au début de l'expédition.`,
    'return-line':
      "Lisez la ligne de l'article sur les retours\u00a0: combien de jours, qui paie le renvoi, s'il est vendu sans retour.",
    address:
      "Vérifiez l'adresse et le paiement préremplis\u00a0: une adresse fausse est une cause majeure d'annulations et de colis non distribuables.",
    'valid-card': (c) =>
      `Gardez dans ${labels(c).yourAccount} une carte valide et la bonne adresse de facturation\u00a0: un second refus de paiement annule ${usually(c)}la commande.`,
    'one-tap': "Désactivez l'achat en un geste (Acheter maintenant, 1-Click) et les achats par la voix.",
    'video-pin': 'Définissez un code PIN pour les achats sur Prime Video.',
    children: 'Activez le contrôle parental sur les appareils des enfants.',
    subscriptions: "Lisez le rappel de chaque livraison par abonnement, et sautez-la avant la date qu'il indique.",
    'act-fast':
      'Une erreur\u00a0? Annulez dans les minutes qui suivent\u00a0: plus la livraison est rapide, moins il reste de temps.',
    stock: 'Mettez souvent votre stock à jour, partout où vous vendez.',
    prices: 'Revérifiez les prix après chaque changement.',
    handling: 'Annoncez un délai de préparation que vous pouvez tenir.',
    listing:
      "Dites clairement ce que l'article est et n'est pas, avec sa taille et sa date\u00a0: une attente déçue revient en annulation ou en retour.",
    'soon-known': 'Si une commande ne peut pas être honorée, annulez-la dès que vous le savez.',
  },
};
