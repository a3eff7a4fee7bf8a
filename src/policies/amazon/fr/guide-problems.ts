import type { GuideTexts } from '../guide-topics/texts.ts';
import { problems as walked } from './problems.ts';
import { cancelSteps } from './steps-cancel.ts';
import { returnSteps } from './steps-return.ts';
import { shippedSteps } from './steps-shipped.ts';
import { labels } from './words.ts';

const symptoms = walked.problem.answers;

export const problems: GuideTexts['problems'] = {
  sections: {
    'button-missing': symptoms['button-missing'].label,
    charged: symptoms.charged.label,
    'no-confirmation': symptoms['no-confirmation'].label,
    less: symptoms.less.label,
    late: symptoms.late.label,
    pending: symptoms.pending.label,
    declined: symptoms.declined.label,
    'shipped-anyway': symptoms['shipped-anyway'].label,
    'request-ignored': symptoms['request-ignored'].label,
    'seller-cancelled': symptoms['seller-cancelled'].label,
    bundle: symptoms.bundle.label,
    'button-gone-law': 'Le bouton a disparu, mais la loi aide encore (UE)',
    walk: 'Avec les faits et les dates de votre commande',
  },
  tables: {},
  rows: {},
  statements: {
    'button-shipped': walked.rules['button-shipped'],
    'button-seller-decides': walked.rules['button-seller-decides'],
    'button-preparing': walked.rules['button-preparing'],
    'button-pending': walked.rules['button-pending'],
    'missing-digital': (c) =>
      `C'est un contenu numérique, qui a sa propre voie\u00a0: un film sous ${labels(c).purchases}, un e-book sous ${labels(c).manageContent}, un abonnement dans ses paramètres (annul guide digital)\u00a0; pour le reste, seule l'assistance peut en général aider.`,
    'button-grocery': walked.rules['button-grocery'],
    'button-elsewhere': walked.rules['button-elsewhere'],
    'missing-look': (c) => `Regardez dans ${labels(c).yourOrders} qui vend, qui expédie, et où en est l'article.`,
    'missing-request': (c) =>
      `Si ${labels(c).requestCancellation} s'affiche, choisissez-le\u00a0; un message ne suffit pas.`,
    'missing-track': (c) => `Si le colis est en route, cherchez ${labels(c).cancelDelivery} sous ${labels(c).track}.`,
    'missing-refuse':
      "Sinon, refusez ce qu'Amazon expédie, ou retournez-le\u00a0; acceptez le colis d'un vendeur et renvoyez-le avec un suivi. L'étiquette se trouve dans la commande.",
    'missing-support': "Sinon, demandez à l'assistance d'Amazon.",

    'charged-hold': walked.rules['charged-hold'],
    'charged-taken': walked.rules['charged-taken'],
    'charged-compare': walked.steps['hold-ends']['compare-pending-and-posted'],
    'charged-wait': walked.steps['hold-ends']['wait-for-the-hold'],
    'charged-bank': walked.steps['hold-ends']['ask-bank-to-lift'],
    'charged-find': walked.steps['refund-of-cancelled']['find-the-refund'],
    'charged-count': walked.steps['refund-of-cancelled']['count-from-issue'],
    'charged-support': walked.steps['refund-of-cancelled']['ask-support'],

    'unconfirmed-request': walked.rules['unconfirmed-request'],
    'unconfirmed-attempt': walked.rules['unconfirmed-attempt'],
    'unconfirmed-failed': walked.rules['unconfirmed-failed'],
    'quiet-list': walked.steps['cancel-again']['look-under-cancelled'],
    'quiet-mail': walked.steps['cancel-again']['look-for-the-mail'],
    'quiet-again': walked.steps['cancel-again']['cancel-once-more'],
    'quiet-open': walked.steps['cancel-again']['not-cancelled-yet'],

    'less-after-cancellation': walked.rules['less-after-cancellation'],
    'less-after-return': walked.rules['less-after-return'],
    'less-open': walked.steps['less-after-return']['open-refund-detail'],
    'less-match': walked.steps['less-after-return']['match-the-reasons'],
    'less-no-fee': walked.steps['less-after-cancellation']['no-fee'],
    'less-law': walked.steps['less-by-law']['claim-outbound'],
    'less-dispute': walked.steps['less-after-return'].dispute,

    'late-return': walked.rules['late-return'],
    'late-return-by-seller': walked.rules['late-return-by-seller'],
    'late-cancellation': walked.rules['late-cancellation'],
    'late-nothing-taken': walked.rules['late-nothing-taken'],
    'late-issued': walked.steps['late-return']['find-the-refund'],
    'late-count': walked.steps['late-return']['count-from-issue'],
    'late-message': walked.steps['late-from-seller']['message-the-seller'],
    'late-claim': walked.steps['late-from-seller'].claim,
    'late-bank': walked.steps['late-return']['ask-bank-with-reference'],
    'late-support': walked.steps['late-return']['ask-support'],

    'pending-verification': walked.rules['pending-verification'],
    'pending-unpaid': walked.rules['pending-unpaid'],
    'pending-approval': walked.rules['pending-approval'],
    'pending-scheduled': walked.rules['pending-scheduled'],
    'pending-items': "Ou elle attend en général d'autres articles de la commande.",
    'pending-preorder': walked.rules['pending-preorder'],
    'pending-fix': walked.steps['pending-verification']['fix-the-payment'],
    'pending-wait': walked.steps['pending-verification']['wait-for-the-check'],
    'pending-cancel': walked.steps['pending-verification']['cancel-if-unwanted'],
    'pending-seller': "Si vous êtes le vendeur\u00a0: n'expédiez pas, et adressez l'acheteur à Amazon.",
    'pending-japan':
      "Si vous êtes le vendeur, au Japon\u00a0: une commande en attente peut être annulée quand l'article est en rupture de stock.",

    declined: walked.rules.declined,
    'declined-retry': walked.steps.declined['retry-or-change'],
    'declined-bank': walked.steps.declined['call-the-bank'],
    'declined-second': walked.steps.declined['mind-the-second'],
    'declined-time': walked.steps.declined['mind-the-time'],

    'anyway-by-seller': walked.rules['shipped-anyway-by-seller'],
    'anyway-by-platform': walked.rules['shipped-anyway-by-platform'],
    'anyway-refuse': walked.steps['came-all-the-same']['refuse-it'],
    'anyway-return': walked.steps['came-all-the-same']['return-it'],
    'anyway-charge': walked.steps['came-all-the-same']['look-at-the-charge'],
    'anyway-claim': walked.steps['seller-shipped-anyway'].claim,
    'anyway-keep': walked.steps['came-all-the-same']['keep-nothing'],

    'ignored-not-shipped': walked.rules['ignored-not-shipped'],
    'ignored-and-shipped': walked.rules['ignored-and-shipped'],
    'ignored-message': cancelSteps['wait-for-seller']['message-the-seller'],
    'ignored-list': cancelSteps['wait-for-seller']['check-cancelled-orders'],
    'ignored-accept': shippedSteps['accept-then-return']['accept-the-parcel'],
    'ignored-return': walked.steps['ignored-and-arrived']['request-the-return'],
    'ignored-claim': walked.steps['ignored-and-arrived'].claim,
    'ignored-alone':
      "La demande restée sans réponse n'est en général pas un motif à elle seule\u00a0: un retour refusé ou un colis qui n'arrive pas en est un.",

    'gone-why': walked.rules['seller-cancelled-held'],
    'gone-charge': walked.steps['seller-cancelled']['look-at-the-charge'],
    'gone-find': walked.steps['seller-cancelled-charged']['find-the-refund'],
    'gone-order': walked.steps['seller-cancelled']['order-elsewhere'],
    'gone-compensation': walked.steps['seller-cancelled']['no-compensation'],

    'bundle-cancelled-whole': walked.rules['bundle-cancelled-whole'],
    'vanished-look': walked.steps['order-the-rest-again']['look-what-is-left'],
    'vanished-order': walked.steps['order-the-rest-again']['order-again'],

    'law-why':
      "Le colis est parti ou un délai de la boutique est passé, mais le droit de rétractation court en général de la commande jusqu'à la fin des jours qui suivent la réception.",
    'law-function': returnSteps.withdraw['declare-withdrawal'],
    'law-confirm': returnSteps.withdraw['confirm-withdrawal'],
    'law-return': returnSteps.withdraw['send-it-back'],

    walk: "Pour l'un d'eux, question par question\u00a0: annul guide problems late. Avec une commande\u00a0: annul guide problems late order.json. Pour les dates seules\u00a0: annul refund.",
  },
};
