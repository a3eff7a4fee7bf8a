/** Steps for what can still be cancelled, and for what needs no more than a look. */
import type { Sentence, TextContext } from '../../policy.ts';
import type { AmazonTexts } from '../keys.ts';
import { inUk } from '../sentence.ts';
import { labels, numbered } from './words.ts';

const openYourOrders: Sentence = (c) =>
  `Ouvrez ${labels(c).yourOrders}, puis cette commande. Dans l'application, c'est en général l'icône du compte ou du menu, ${labels(c).yourOrders}, puis l'article.`;

const choose = (c: TextContext, button: string): string => {
  const { viewOrder } = labels(c);
  return viewOrder === undefined ? `Choisissez ${button}` : `Choisissez ${viewOrder}, puis ${button}`;
};

const ticked = ({ items }: TextContext): string => {
  if (items === 0) return 'Cochez tout ce que vous voulez annuler';
  return items === 1 ? "Cochez l'article" : 'Cochez cet article seulement';
};

const tickAndConfirm: Sentence = (c) =>
  `${ticked(c)}, ${inUk(c) ? 'donnez un motif si vous voulez' : 'choisissez un motif'}, puis ${labels(c).confirmCancel}.`;

const checkItWorked: Sentence = (c) => {
  if (c.items === undefined) {
    return `C'est fait quand l'e-mail est là et que l'article n'est plus listé. Une commande annulée en entier figure dans ${labels(c).cancelledOrders}.`;
  }
  return c.items < 2
    ? `C'est fait quand l'e-mail est là et que la commande figure dans ${labels(c).cancelledOrders}.`
    : "C'est fait quand l'e-mail est là et que l'article n'est plus listé.";
};

const lookUnderCancelled: Sentence = (c) =>
  `Tant que l'article n'a pas quitté la commande ou ne figure pas dans ${labels(c).cancelledOrders}, rien n'est annulé.`;

/** What to do with a seller's parcel that comes all the same. */
const sellerShips = 'acceptez le colis et renvoyez-le avec un suivi';

export const cancelSteps = {
  'cancel-items': {
    'open-your-orders': openYourOrders,
    'choose-cancel-items': (c) => `${choose(c, labels(c).cancelItems)}.`,
    'tick-and-confirm': tickAndConfirm,
    'check-it-worked': checkItWorked,
    'if-it-fails': (c) =>
      `Si ${labels(c).cancelItems} manque, l'expédition a commencé\u00a0: refusez le colis ou retournez-le. Pour un contenu numérique, demandez à l'assistance.`,
  },
  'cancel-third-party': {
    'open-your-orders': openYourOrders,
    'choose-cancel-items': (c) => `${choose(c, labels(c).cancelItems)}.`,
    'tick-and-confirm': tickAndConfirm,
    'check-it-worked': checkItWorked,
    'if-it-fails': (c) =>
      `S'il n'y a que ${labels(c).requestCancellation}, choisissez-le\u00a0: le vendeur décide alors. S'il expédie, ${sellerShips}.`,
  },
  'cancel-pending': {
    'open-your-orders': openYourOrders,
    'choose-cancel-items': (c) => `${choose(c, labels(c).cancelItems)}, si le bouton est là.`,
    'tick-and-confirm': tickAndConfirm,
    'check-it-worked': checkItWorked,
    'if-it-fails':
      "Si le bouton manque, demandez l'annulation à l'assistance d'Amazon\u00a0: tant que la commande est en attente, le vendeur ne peut pas vous aider.",
  },
  'cancel-gift-card': {
    'open-your-orders': openYourOrders,
    'choose-cancel-items': (c) => `${choose(c, labels(c).cancelItems)}.`,
    'tick-and-confirm': (c) => `${ticked(c)} et confirmez avec ${labels(c).confirmCancel}.`,
    'check-it-worked': checkItWorked,
    'if-it-fails':
      "S'il est parti entre-temps, écrivez tout de suite à l'assistance, avant que quelqu'un ne l'ajoute à un compte.",
  },
  'cancel-grocery': {
    'open-your-orders': openYourOrders,
    'choose-cancel-items': (c) => `${choose(c, labels(c).cancelItems)}, avant l'heure limite indiquée sur la commande.`,
    'tick-and-confirm': tickAndConfirm,
    'check-it-worked': checkItWorked,
    'if-it-fails': "Si le bouton manque, l'heure limite est passée\u00a0: contactez tout de suite l'assistance.",
  },
  'attempt-cancel': {
    'open-your-orders': openYourOrders,
    'choose-cancel-items': (c) => `${choose(c, labels(c).cancelItems)}.`,
    'tick-and-confirm': tickAndConfirm,
    'await-the-answer': (c) =>
      numbered(c, 'attemptAnswer', (wait, u) => `La réponse arrive par e-mail, ${u}sous ${wait}.`),
    'check-cancelled-orders': lookUnderCancelled,
    'if-it-ships': (c) =>
      `Si le colis part quand même, cherchez ${labels(c).cancelDelivery} sous ${labels(c).track}\u00a0; sinon, refusez-le ou retournez-le.`,
  },
  'request-third-party': {
    'open-your-orders': openYourOrders,
    'choose-request-cancellation': (c) => `Choisissez ${labels(c).requestCancellation}.`,
    'tick-and-confirm': (c) => `${ticked(c)}, choisissez un motif et envoyez la demande.`,
    'use-the-button':
      "N'écrivez pas un message à la place\u00a0: ce n'est pas une demande officielle, et le vendeur vous renverra au bouton.",
    'await-the-answer': (c) =>
      `Attendez l'e-mail\u00a0; aucun délai de réponse du vendeur n'est publié. Tant que l'article n'a pas quitté la commande ou ne figure pas dans ${labels(c).cancelledOrders}, rien n'est annulé.`,
    'if-it-ships': `Si le vendeur expédie quand même, ${sellerShips}.`,
  },
  'wait-for-seller': {
    'message-the-seller': (c) =>
      `Envoyez un message au vendeur depuis ${labels(c).yourOrders} et rappelez-lui la demande en cours.`,
    'check-cancelled-orders': lookUnderCancelled,
    'if-it-ships': `Si le vendeur expédie avant de répondre, ${sellerShips}.`,
  },
  'end-membership': {
    'open-the-settings': (c) =>
      `Ouvrez ${labels(c).yourAccount}, puis les réglages de l'abonnement\u00a0; il n'est pas dans ${labels(c).yourOrders}.`,
    'end-the-membership': "Choisissez d'y mettre fin, et lisez ce qui est remboursé avant de confirmer.",
    'check-it-worked': "C'est fait quand les réglages montrent le jour où il prend fin.",
    'if-it-fails': "Si une période sans aucune utilisation n'est pas remboursée, demandez à l'assistance.",
  },
  'already-cancelled': {
    'check-cancelled-orders': (c) =>
      `Pour en être sûr, regardez dans ${labels(c).cancelledOrders}\u00a0; un article seul a simplement quitté sa commande.`,
    'check-the-money': ({ charged }) => {
      if (charged === undefined)
        return "Si rien n'a été débité, l'autorisation sur la carte tombe d'elle-même. Sinon, la commande montre quand le remboursement a été émis.";
      return charged
        ? 'La commande montre quand le remboursement a été émis.'
        : "Rien n'a été débité\u00a0: aucun remboursement n'est à attendre, et une autorisation sur la carte tombe d'elle-même.";
    },
    'order-again': "Si vous changez d'avis, commandez de nouveau\u00a0: une annulation est définitive.",
  },
  'find-out': {
    'open-your-orders': (c) =>
      `Ouvrez ${labels(c).yourOrders} et regardez sous le titre\u00a0: ${labels(c).notYetShipped}, ${labels(c).preparing}, ${labels(c).shipped} ou ${labels(c).delivered}, et depuis quand.`,
    'look-who-ships':
      "Regardez sur la commande ou sur la page de l'article qui le vend («\u00a0vendu par\u00a0») et qui l'expédie («\u00a0expédié par\u00a0»).",
    'look-at-the-dates':
      "L'e-mail de confirmation donne la minute de la commande\u00a0; le suivi donne le jour de la livraison.",
    'answer-the-questions':
      'Répondez ensuite aux questions ouvertes\u00a0: chaque réponse réduit ce qui reste possible.',
  },
} satisfies Partial<AmazonTexts['steps']>;
