/** Steps for what is on its way, waits at a pickup point, or could not be delivered. */
import type { Sentence } from '../../policy.ts';
import type { AmazonTexts } from '../keys.ts';
import { saidOf } from '../sentence.ts';
import { india, us } from '../stores.ts';
import { labels, numbered } from './words.ts';

const openTracking: Sentence = (c) => `Ouvrez ${labels(c).yourOrders}, cette commande, puis ${labels(c).track}.`;
const cancelTheDelivery: Sentence = (c) => `Choisissez ${labels(c).cancelDelivery}, si le bouton est là.`;
const refuseAtTheDoor = 'Refusez le colis à la porte\u00a0: il revient chez Amazon comme non distribuable.';
const refundAfterReturn: Sentence = (c) =>
  numbered(
    c,
    'undeliverableRefund',
    (time, u) =>
      `Regardez dans ${labels(c).yourOrders}\u00a0: une fois le colis revenu, le remboursement est ${u}émis dans les ${time}, sans demande.`,
  );
const ifLeft: Sentence = (c) =>
  `S'il vous a été laissé, retournez-le\u00a0: ${labels(c).yourOrders}, puis ${labels(c).returnItems}.`;
const ifLate = "Si le remboursement ne vient pas, demandez à l'assistance d'Amazon.";

const claim = {
  'message-the-seller': (c) => `Écrivez au vendeur depuis ${labels(c).yourOrders} et demandez le remboursement.`,
  'wait-for-an-answer': (c) =>
    numbered(
      c,
      'guaranteeWait',
      (wait, u) => `Laissez au vendeur ${wait} pour répondre\u00a0: c'est ${u}la condition d'une réclamation.`,
    ),
  claim: (c) =>
    `Sans réponse, ou si le vendeur refuse, réclamez le remboursement au titre de la Garantie A à Z, depuis la commande dans ${labels(c).yourOrders}.`,
  'no-chargeback':
    "Ne contestez pas le paiement auprès de votre banque entre-temps\u00a0: la garantie ne s'appliquerait plus.",
  appeal: (c) =>
    numbered(
      c,
      'guaranteeAppeal',
      (time) => `Si la réclamation est refusée, vous pouvez faire appel dans les ${time} qui suivent la décision.`,
    ),
} satisfies AmazonTexts['steps']['guarantee-claim'];

export const shippedSteps = {
  'cancel-delivery': {
    'open-tracking': openTracking,
    'cancel-the-delivery': cancelTheDelivery,
    'check-it-worked': "C'est fait quand le suivi montre que le colis repart.",
    'if-it-fails': 'Si le bouton manque, refusez le colis à la porte.',
  },
  'cancel-delivery-or-refuse': {
    'open-tracking': openTracking,
    'cancel-the-delivery': cancelTheDelivery,
    'refuse-the-parcel': 'Si le bouton manque, refusez le colis à la porte\u00a0: il revient comme non distribuable.',
    'check-the-refund': refundAfterReturn,
    'if-it-is-left': ifLeft,
  },
  'refuse-or-return': {
    'refuse-the-parcel': refuseAtTheDoor,
    'check-the-refund': refundAfterReturn,
    'if-it-is-left': ifLeft,
    'if-it-is-late': ifLate,
  },
  'refuse-large': {
    'try-your-orders': (c) =>
      `Ouvrez ${labels(c).yourOrders}\u00a0: si c'est proposé, annulez la livraison ou changez sa date.`,
    'refuse-the-parcel': 'Sinon, refusez-la à son arrivée.',
    'check-the-refund': (c) =>
      `Regardez dans ${labels(c).yourOrders}\u00a0: la commande est ${saidOf(c, us) ? '' : 'en général '}marquée comme annulée et remboursée sans demande. Un service à domicile n'est débité qu'une fois rendu.`,
    'if-it-is-left': ifLeft,
  },
  'let-pickup-lapse': {
    'leave-it-there': (c) =>
      `Ne le retirez pas. ${numbered(c, 'locker', (time, u) => `Un casier le garde ${u}${time}`)}${numbered(c, 'counter', (time) => `, un comptoir ${time}`)}\u00a0; ensuite, il repart.`,
    'check-the-refund': (c) =>
      `Regardez dans ${labels(c).yourOrders}\u00a0: le remboursement vient sans demande une fois le colis revenu.`,
    'if-it-is-collected': (c) =>
      `S'il a déjà été retiré, retournez-le\u00a0: ${labels(c).yourOrders}, puis ${labels(c).returnItems}.`,
  },
  'accept-then-return': {
    'accept-the-parcel': "Acceptez le colis. Le refuser peut vous coûter la Garantie A à Z, s'il repart sans suivi.",
    'request-the-return': (c) =>
      `Une fois livré, demandez le retour dans le ${labels(c).returnsCentre}, ${numbered(c, 'returnTime', (time, u) => `${u}dans les ${time}`) || 'avant la date indiquée sur la commande'}.`,
    'post-with-tracking': (c) =>
      numbered(c, 'trackReturn', (track) =>
        numbered(
          c,
          'insureReturn',
          (insure) =>
            `Envoyez-le avec un suivi\u00a0: il est demandé au-delà de ${track}, avec assurance et signature à partir de ${insure}.`,
        ),
      ) || 'Envoyez-le avec un suivi et gardez la preuve.',
    'try-the-request': (c) =>
      saidOf(c, india)
        ? `L'application propose en général encore ${labels(c).requestCancellation}\u00a0: le colis fait alors demi-tour.`
        : '',
    'if-the-seller-is-silent': (c) =>
      numbered(
        c,
        'guaranteeWait',
        (wait, u) =>
          `Si le vendeur ne répond pas ou ne rembourse pas, écrivez-lui\u00a0: après ${wait}, vous pouvez ${u}réclamer au titre de la Garantie A à Z.`,
      ),
  },
  'wait-for-undeliverable': {
    'await-the-refund': "Attendez le retour du colis\u00a0: aucune demande n'est nécessaire.",
    'check-the-refund': refundAfterReturn,
    'order-again':
      'Si vous en avez encore besoin, commandez de nouveau\u00a0: Amazon ne le renvoie pas une seconde fois.',
    'if-it-is-late': ifLate,
  },
  'seller-then-guarantee': claim,
  'guarantee-claim': claim,
  'support-after-guarantee': {
    'message-the-seller': (c) => `Écrivez au vendeur depuis ${labels(c).yourOrders} et demandez le remboursement.`,
    'contact-support': "Dites à l'assistance d'Amazon que le colis n'est jamais arrivé\u00a0; elle décide librement.",
    'keep-the-proof': "Gardez le suivi et les messages\u00a0: ils montrent qu'il n'est pas arrivé.",
  },
} satisfies Partial<AmazonTexts['steps']>;
