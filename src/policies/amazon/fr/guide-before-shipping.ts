import type { GuideTexts } from '../guide-topics/texts.ts';
import { inUk, param } from '../sentence.ts';
import { rules } from './rules.ts';
import { counted, labels, numbered, usually } from './words.ts';

export const beforeShipping: GuideTexts['before-shipping'] = {
  sections: {
    states: 'Ce que dit la commande, et ce que cela permet',
    'who-ships': "Tout dépend de qui l'expédie",
    computer: 'Annuler sur ordinateur',
    app: "Annuler dans l'application",
    worked: "Comment savoir si c'est fait",
    pending: 'Tant que le paiement est en attente',
    preparing: 'Quand la préparation a déjà commencé',
    parts: "Un seul article, moins d'unités, les lots",
    law: "Quand le bouton a disparu\u00a0: la loi dans l'UE et au Royaume-Uni",
  },
  tables: { states: ['LA COMMANDE DIT', 'CELA SIGNIFIE', 'QUE FAIRE'] },
  rows: {
    'state-preorder': [
      'Précommande',
      'Pas encore sorti, et pas débité.',
      "Annuler à tout moment avant le début de l'expédition.",
    ],
    'state-pending': [
      (c) => labels(c).paymentPending,
      (c) => `Le paiement n'est pas validé, ${usually(c)}pendant ${counted(param(c, 'days'), 'jour')} au plus.`,
      "Annuler si le bouton s'affiche\u00a0; sinon, l'assistance d'Amazon le peut.",
    ],
    'state-not-shipped': [
      (c) => labels(c).notYetShipped,
      "Payé ou réservé, et rien n'est parti.",
      (c) =>
        `Vous pouvez ${usually(c)}annuler\u00a0: ce qu'Amazon expédie, jusqu'au début de l'expédition\u00a0; ce qu'un vendeur expédie, pendant ${counted(param(c, 'minutes'), 'minute')}\u00a0; ensuite, demander.`,
    ],
    'state-preparing': [
      (c) => labels(c).preparing,
      "L'entrepôt ou le vendeur prépare le colis.",
      (c) => `Demander l'annulation, ${usually(c)}sans promesse.`,
    ],
    'state-requested': [
      (c) => labels(c).cancellationRequested,
      "Vous avez demandé, et le vendeur n'a pas répondu.",
      'Attendre, et vous préparer à le retourner.',
    ],
    'state-shipped': [
      (c) => labels(c).shipped,
      'Le colis est en route.',
      (c) =>
        `Vous pouvez ${usually(c)}le faire revenir, si c'est le transporteur d'Amazon qui l'a, le refuser ou le retourner.`,
    ],
    'state-out-for-delivery': [
      (c) => labels(c).outForDelivery,
      "Le livreur l'a.",
      (c) => `Vous pouvez ${usually(c)}le refuser à la porte, ou le retourner.`,
    ],
    'state-pickup': [
      (c) => labels(c).pickupReady,
      'Il attend dans un casier ou à un comptoir.',
      (c) => `L'y laisser\u00a0: il est ${usually(c)}renvoyé et remboursé.`,
    ],
    'state-delivered': [
      (c) => labels(c).delivered,
      "Vous l'avez.",
      (c) => `Le retourner, ${usually(c)}dans le délai indiqué sur la commande.`,
    ],
    'state-undeliverable': [
      (c) => labels(c).undeliverable,
      "Il revient à l'expéditeur.",
      (c) => `Attendre le remboursement, qui vient ${usually(c)}sans demande\u00a0; auprès d'un vendeur, le demander.`,
    ],
    'state-cancelled': [
      (c) => labels(c).cancelled,
      "C'est terminé.",
      "Commander de nouveau\u00a0: l'annulation est définitive.",
    ],
  },
  statements: {
    'amazon-ships': (c) =>
      `Ce qu'Amazon expédie, pour son compte ou pour celui d'un vendeur, vous pouvez ${usually(c)}l'annuler vous-même jusqu'au début de l'expédition. Aucun délai n'est compté\u00a0: c'est l'expédition qui décide.`,
    'seller-ships': (c) =>
      `Ce qu'un vendeur expédie, vous pouvez ${usually(c)}l'annuler vous-même pendant ${counted(param(c, 'minutes'), 'minute')} après la commande${c.marketplace === undefined ? ` (${param(c, 'inJapan')} au Japon)` : ''}. Ensuite, vous ne pouvez que le demander, et le vendeur peut refuser.`,
    'not-yet-shipped': (c) =>
      `«\u00a0${labels(c).notYetShipped}\u00a0» ne garantit donc rien\u00a0: passé ${counted(param(c, 'minutes'), 'minute')}, la commande d'un vendeur ne s'annule ${usually(c)}qu'avec son accord, et un article d'Amazon est peut-être déjà en préparation.`,
    'fastest-delivery': 'Plus la livraison est rapide, moins il reste de temps, en général.',
    'several-sellers':
      'Un même panier peut réunir plusieurs vendeurs\u00a0: chaque part a en général son état, son délai et son bouton.',

    'desktop-open': (c) => `Ouvrez ${labels(c).yourOrders}, puis la commande.`,
    'desktop-choose': (c) => {
      const { cancelItems, viewOrder } = labels(c);
      return viewOrder === undefined ? `Choisissez ${cancelItems}.` : `Choisissez ${viewOrder}, puis ${cancelItems}.`;
    },
    'desktop-tick': (c) =>
      `Cochez ce que vous voulez annuler\u00a0; si tout est coché, toute la commande est annulée. ${inUk(c) ? 'Donnez un motif si vous voulez.' : 'Choisissez un motif.'}`,
    'desktop-confirm': (c) => `Choisissez ${labels(c).confirmCancel}.`,

    'app-index': (c) => `L'application annule ${usually(c)}jusqu'au début de l'expédition, tout comme le site.`,
    'app-open': (c) => `Touchez l'icône du compte ou du menu, puis ${labels(c).yourOrders}, puis l'article.`,
    'app-tap': (c) => `Touchez ${labels(c).cancelItems} ou ${labels(c).requestCancellation}, selon ce qui s'affiche.`,
    'app-confirm': 'Cochez les articles, choisissez un motif, confirmez.',
    'app-address': "En général, l'adresse ne se change pas dans l'application\u00a0: passez par le site.",

    'it-worked': (c) =>
      `L'annulation est ${usually(c)}faite quand un e-mail est arrivé et que la commande figure dans ${labels(c).cancelledOrders}. Un article seul quitte simplement sa commande.`,
    'the-list-decides': (c) =>
      `Sans e-mail, c'est ${labels(c).cancelledOrders} qui fait foi\u00a0: ce qui n'y figure pas et reste dans la commande n'est pas annulé.`,

    'pending-cancel': rules.pending,
    'pending-seller': (c) =>
      `Pendant ce temps, un vendeur ne peut ${usually(c)}ni voir l'adresse ni annuler\u00a0: inutile de le lui demander.`,

    'preparing-ask': (c) =>
      `Une fois la préparation commencée, il n'y a ${usually(c)}plus de promesse. Demandez quand même, avec les mêmes boutons.`,
    'preparing-answer': (c) =>
      numbered(c, 'attemptAnswer', (wait) => `La réponse arrive en général par e-mail, sous ${wait}.`),
    'preparing-change':
      "Si vous voulez changer quelque chose\u00a0: la quantité, l'adresse, le paiement et les options cadeau de ce qu'Amazon expédie se changent en général jusqu'au début de l'expédition.",
    'preparing-seller': "Pour ce qu'un vendeur expédie, demandez-le-lui\u00a0: il faut en général attendre sa réponse.",
    'preparing-plan-b': 'Si le colis part quand même, voyez annul guide shipped.',

    'one-of-several': (c) =>
      `Les articles s'annulent ${usually(c)}un à un\u00a0; ce qui est déjà parti n'est pas concerné.`,
    'fewer-units':
      "La liste coche des lignes entières, pas des unités. La quantité se change en général dans le détail de la commande jusqu'au début de l'expédition\u00a0; sinon, annulez la ligne et commandez de nouveau, ou gardez-la et retournez les unités en trop.",
    bundle: 'Dans un lot, annuler une partie annule toutes celles qui ne sont pas expédiées.',
    twice:
      "Commandé deux fois\u00a0? Annulez la seconde commande tant qu'elle n'est pas expédiée. Débité deux fois pour une seule commande\u00a0? Ce sont en général deux autorisations, dont l'une tombe d'elle-même.",
    'price-drop': (c) =>
      `Une baisse de prix ultérieure n'est ${usually(c)}pas remboursée\u00a0: annulez et commandez de nouveau, mais seulement après avoir vérifié le nouveau total et la nouvelle date.`,
    'not-returnable':
      "Non retournable ne veut pas dire non annulable\u00a0: avant l'expédition, les règles ordinaires valent en général aussi pour les denrées périssables et les ventes définitives.",

    'law-before-delivery': rules['withdraw-before-delivery'],
  },
};
