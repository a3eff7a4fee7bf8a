import type { GuideTexts } from '../guide-topics/texts.ts';
import { param } from '../sentence.ts';
import { us } from '../stores.ts';
import { warnings } from './notes.ts';
import { cancelSteps } from './steps-cancel.ts';
import { shippedSteps } from './steps-shipped.ts';
import { counted, labels, numbered, usually } from './words.ts';

const request = cancelSteps['request-third-party'];
const claim = shippedSteps['guarantee-claim'];

export const thirdParty: GuideTexts['third-party'] = {
  sections: {
    window: 'Le délai pour annuler vous-même',
    request: 'Ensuite\u00a0: la demande',
    returns: 'Quand un vendeur a expédié',
    guarantee: 'La Garantie A à Z',
  },
  tables: {},
  rows: {},
  statements: {
    'own-window': (c) =>
      `Pendant ${counted(param(c, 'minutes'), 'minute')} après la commande, vous pouvez ${usually(c)}annuler vous-même ce qu'un vendeur expédie${c.marketplace === undefined ? `\u00a0; au Japon, pendant ${counted(param(c, 'inJapan'), 'minute')}` : ''}.`,
    'then-request': (c) =>
      `Ensuite, vous ne pouvez ${usually(c)}que demander l'annulation\u00a0: le vendeur décide, et il a peut-être expédié avant de lire la demande.`,
    'one-business-day':
      "La page d'Amazon pour les acheteurs aux États-Unis dit autre chose\u00a0: la commande d'un vendeur s'annule habituellement dans le jour ouvré qui suit. Demandez donc dans ce délai, sans y compter.",
    'check-the-list': (c) =>
      `Dans l'UE, vérifiez ensuite dans ${labels(c).cancelledOrders}\u00a0: selon un avis aux vendeurs, même une annulation faite à temps peut leur parvenir comme une demande.`,
    'whole-order': warnings['whole-order-only'],

    'request-open': request['open-your-orders'],
    'request-choose': request['choose-request-cancellation'],
    'request-reason': 'Cochez ce que vous voulez annuler, choisissez un motif et envoyez la demande.',
    'request-button':
      "N'écrivez pas un message à la place\u00a0: ce n'est pas une demande officielle, l'annulation compterait contre le vendeur, et il vous renverra au bouton.",
    'request-answer': request['await-the-answer'],
    'request-ships': request['if-it-ships'],
    'request-app': (c) =>
      `En Inde, l'application propose en général ${labels(c).requestCancellation} même après l'expédition\u00a0: le colis fait alors demi-tour, ou vous le refusez.`,

    pending: (c) =>
      `Tant que le paiement est en attente, le vendeur n'a ${usually(c)}ni votre adresse ni bouton pour annuler\u00a0: adressez-vous à l'assistance d'Amazon.`,
    'not-charged': "Vous n'êtes débité que lorsque le vendeur confirme l'expédition.",
    'only-seller': "Une annulation est définitive\u00a0: pour avoir l'article malgré tout, commandez-le de nouveau.",

    'refuse-not': (c) =>
      `Acceptez le colis\u00a0: le refuser peut ${usually(c)}vous coûter la Garantie A à Z s'il repart sans suivi.`,
    'return-ways':
      'Aux États-Unis, le vendeur doit vous donner une adresse de retour dans le pays, une étiquette prépayée, ou le remboursement sans retour.',
    'return-by-itself':
      "Aux États-Unis, un retour conforme aux règles est autorisé d'office, avec une étiquette prépayée chez les vendeurs professionnels.",
    'return-care': (c) =>
      numbered({ ...c, marketplace: us }, 'trackReturn', (track) =>
        numbered(
          { ...c, marketplace: us },
          'insureReturn',
          (insure) =>
            `Aux États-Unis, prenez un suivi au-delà de ${track}\u00a0; assurez l'envoi, avec signature, à partir de ${insure}.`,
        ),
      ),
    'return-abroad': (c) =>
      `En Allemagne et au Royaume-Uni, un vendeur établi à l'étranger a ${counted(param(c, 'days'), 'jour')} à compter de la demande, au-delà de ${param(c, 'eur')}\u00a0EUR ou ${param(c, 'gbp')}\u00a0GBP, pour donner une adresse de retour dans le pays avec une étiquette, une étiquette prépayée, ou le remboursement sans retour\u00a0; sinon, Amazon rembourse.`,
    'refund-time': (c) =>
      numbered(
        c,
        'sellerRefund',
        (time) =>
          `Le vendeur doit ${usually(c)}rembourser dans les ${time} qui suivent la réception du retour\u00a0; sinon, Amazon peut le faire à ses frais.`,
      ),
    'refund-first-scan': (c) =>
      `Avec une étiquette prépayée d'Amazon, le remboursement peut ${usually(c)}venir dès que le transporteur a scanné le colis.`,

    covers: (c) =>
      `Elle couvre ${usually(c)}ce qu'un vendeur expédie\u00a0: non arrivé ${counted(param(c, 'late'), 'jour')} après la dernière date de livraison estimée, ou indiqué comme livré alors qu'il n'est pas là. La réclamation est possible jusqu'à ${counted(param(c, 'days'), 'jour')} après cette date.`,
    'claim-message': claim['message-the-seller'],
    'claim-wait': claim['wait-for-an-answer'],
    'claim-claim': claim.claim,
    'claim-no-chargeback': claim['no-chargeback'],
    'claim-appeal': (c) =>
      numbered(
        { ...c, marketplace: us },
        'guaranteeAppeal',
        (time) => `Aux États-Unis, un refus peut être contesté dans les ${time} qui suivent la décision.`,
      ),
    'claim-undeliverable': (c) =>
      `Un colis de vendeur qui n'a pas pu être livré est ${usually(c)}couvert aussi, si le vendeur ne le rembourse pas.`,
    'claim-return': (c) =>
      `Un retour que le vendeur refuse est en général couvert si vous l'avez demandé dans les ${counted(param(c, 'days'), 'jour')} qui suivent la livraison, et posté dans les ${counted(param(c, 'post'), 'jour')} qui suivent l'accord.`,
    'claim-not': (c) =>
      `Elle ne couvre ${usually(c)}ni les contenus numériques, ni les services, ni les cartes prépayées, rien après une contestation auprès de la banque, et rien de ce qu'Amazon expédie\u00a0: là, adressez-vous à l'assistance d'Amazon.`,
    'claim-ignored':
      "Une demande d'annulation restée sans réponse n'est en général pas un motif à elle seule\u00a0; un colis qui n'arrive pas ou un retour refusé le sont.",
  },
};
