/** Symptoms, causes and remedies (`problem-rules/`). */
import type { Sentence, TextContext } from '../../policy.ts';
import type { ProblemTexts } from '../problem-keys.ts';
import { param } from '../sentence.ts';
import { jp } from '../stores.ts';
import { counted, labels, numbered, usually } from './words.ts';

const window = (c: TextContext): string => counted(param(c, c.marketplace === jp ? 'japan' : 'minutes'), 'minute');
const businessDays = (c: TextContext): string => counted(param(c, 'days'), 'jour ouvré', 'jours ouvrés');

const lookUnderCancelled: Sentence = (c) =>
  `Regardez sous ${labels(c).cancelledOrders} dans ${labels(c).yourOrders}\u00a0: c'est cette liste qui compte, pas l'e-mail.`;
const askSupport = "Si cela ne suffit pas, demandez à l'assistance d'Amazon.";
const findTheRefund: Sentence = (c) =>
  `Ouvrez la commande dans ${labels(c).yourOrders}\u00a0: elle montre si un remboursement a été émis, quand, de combien et vers quel moyen de paiement.`;
const countFromIssue =
  "Comptez le délai de votre moyen de paiement à partir du jour d'émission, en jours ouvrés, jusqu'à sa limite.";
const askBank = "S'il a été émis et que ce délai est passé, demandez à votre banque avec la référence affichée (ARN).";
const holdWait: Sentence = (c) =>
  `Attendez\u00a0: l'autorisation tombe ${usually(c)}sous ${businessDays(c)}, au rythme de la banque.`;
const claim: Sentence = (c) =>
  numbered(
    c,
    'guaranteeWait',
    (wait, u) =>
      `Sans réponse, ou si c'est refusé\u00a0: après ${wait}, vous pouvez ${u}faire une réclamation au titre de la Garantie A à Z.`,
  );
const openDetail: Sentence = (c) =>
  `Ouvrez le remboursement dans la commande, dans ${labels(c).yourOrders}\u00a0: il montre ce qui a été rendu, et où.`;
const dispute = "Si une retenue reste sans motif, dites-le à l'assistance d'Amazon, et au vendeur qui l'a faite.";
const cancelIfUnwanted: Sentence = (c) =>
  `Si vous n'en voulez plus, choisissez ${labels(c).cancelItems}\u00a0; sans ce bouton, demandez à l'assistance d'Amazon.`;
const keepNothing = 'Ne le gardez pas sans rien dire\u00a0: il peut encore être débité.';
const lookAtCharge = "Regardez le débit\u00a0: si rien n'a été pris, rien n'est remboursé.";
const pendingOrPosted =
  'Regardez si la banque montre la somme comme en attente (une autorisation) ou comptabilisée (débitée).';
const orderElsewhere =
  "Si vous en avez encore besoin, commandez ailleurs\u00a0: une commande annulée n'est pas rétablie.";
const noCompensation = "Aucune règle trouvée ne prévoit d'indemnisation.";

export const problems: ProblemTexts = {
  problem: {
    name: 'ce qui ne va pas',
    question: "Qu'est-ce qui ne va pas\u00a0?",
    whereToLook: "Choisissez ce qui s'en rapproche le plus.",
    why: 'Chaque symptôme a ses causes et ses remèdes.',
    invalid: "Choisissez l'un d'eux.",
    answers: {
      'button-missing': { label: "Il n'y a pas de bouton pour annuler" },
      charged: { label: "Annulé, mais l'argent est parti" },
      'no-confirmation': { label: "Aucune confirmation de l'annulation" },
      less: { label: 'Le remboursement est plus faible que prévu' },
      late: { label: 'Le remboursement tarde' },
      pending: { label: 'La commande reste en attente' },
      declined: { label: 'Le paiement a été refusé' },
      'shipped-anyway': { label: 'Annulé, mais expédié quand même' },
      'request-ignored': { label: 'Le vendeur ne répond pas à ma demande' },
      'seller-cancelled': { label: 'Le vendeur a annulé ma commande' },
      bundle: { label: "D'autres articles ont été annulés avec" },
    },
  },
  rules: {
    'button-ended': 'La commande est close\u00a0: elle a déjà été annulée ou retournée.',
    'button-grocery-delivered': (c) =>
      `Des courses livrées ne se renvoient pas\u00a0: ce qui est abîmé ou gâté peut ${usually(c)}être remboursé.`,
    'button-grocery': (c) =>
      `L'heure limite du créneau de livraison des courses est ${usually(c)}passée\u00a0; chaque créneau a la sienne.`,
    'button-pending': (c) =>
      `Tant que le paiement est en vérification, le vendeur ne peut ${usually(c)}pas annuler, et le bouton peut manquer.`,
    'button-cancel-delivery': (c) =>
      `Il est en route avec le transporteur d'Amazon\u00a0: la commande ne s'annule plus, mais sa livraison s'annule ${usually(c)}encore.`,
    'button-shipped-by-seller': (c) => `Le vendeur l'a expédié\u00a0: l'annulation n'est ${usually(c)}plus possible.`,
    'button-shipped': (c) => `L'expédition a commencé\u00a0: l'annulation n'est ${usually(c)}plus possible.`,
    'button-delivered': (c) => `Il est livré\u00a0: il ne reste ${usually(c)}que le retour.`,
    'button-seller-decides': (c) =>
      `C'est un vendeur qui expédie, et ${window(c)} après la commande le bouton devient une demande, dont le vendeur décide.`,
    'button-preparing': (c) =>
      `Amazon le prépare pour l'expédition\u00a0: l'annulation n'est ${usually(c)}plus qu'une tentative.`,
    'button-elsewhere':
      "Rien n'est expédié, le bouton existe donc\u00a0: le plus souvent, la commande vient d'un autre compte.",
    'unconfirmed-but-cancelled': (c) => `C'est annulé\u00a0: ${usually(c)}seul l'e-mail ne vous est pas parvenu.`,
    'unconfirmed-and-shipped': (c) => `L'annulation a ${usually(c)}échoué\u00a0: c'est expédié.`,
    'unconfirmed-request': (c) =>
      `Plus de ${window(c)} après la commande, ce n'était qu'une demande\u00a0: le vendeur doit l'accepter.`,
    'unconfirmed-attempt': (c) =>
      `Ce n'était ${usually(c)}qu'une tentative\u00a0: l'expédition avait commencé, et la réponse est à venir.`,
    'unconfirmed-failed': (c) =>
      `L'annulation n'a ${usually(c)}pas abouti, ou son e-mail est parti dans les indésirables ou à une autre adresse.`,
    'charged-hold': (c) =>
      `Ce n'est ${usually(c)}qu'une autorisation\u00a0: rien n'a été débité, la banque garde la somme de côté. Sur une carte de débit ou prépayée, cela ressemble à un débit.`,
    'charged-taken': (c) =>
      `L'argent a vraiment été pris\u00a0: carte de débit, chèque-cadeau ou prélèvement, ou parce qu'une commande de plusieurs articles est ${usually(c)}débitée en entier ${counted(param(c, 'days'), 'jour')} après l'achat.`,
    'less-after-return-law': (c) =>
      `C'est ${usually(c)}l'un de ces motifs\u00a0: une partie de la commande, une remise répartie, des frais pour un retour tardif ou abîmé, la livraison d'origine, ou plusieurs paiements\u00a0; mais la loi limite ce qui peut être retenu.`,
    'less-after-return': (c) =>
      `C'est ${usually(c)}l'un de ces motifs\u00a0: une partie de la commande, une remise répartie, des frais pour un retour tardif, abîmé ou ouvert, la livraison d'origine qui n'est pas rendue, ou plusieurs paiements.`,
    'less-after-cancellation': (c) =>
      `C'est ${usually(c)}parce que seule une partie de la commande a été annulée, qu'une remise a été répartie, que l'argent est allé vers plusieurs moyens de paiement, ou qu'une part était un crédit promotionnel, jamais rendu en argent.`,
    'late-return-by-seller': (c) =>
      `Le vendeur rembourse un retour sous ${businessDays(c)} après l'avoir reçu\u00a0; ensuite, la banque a son propre délai.`,
    'late-return': (c) =>
      `Le retour n'est ${usually(c)}pas encore traité, ou la banque a encore besoin de son délai ensuite\u00a0; week-ends et jours fériés ne comptent pas.`,
    'late-nothing-taken': (c) =>
      `Rien n'a été débité, il n'y a donc pas de remboursement\u00a0: l'autorisation sur la carte tombe ${usually(c)}d'elle-même.`,
    'late-cancellation': (c) =>
      `La banque a ${usually(c)}encore besoin de son délai, sur un week-end ou un jour férié, ou la carte est fermée.`,
    'pending-preorder':
      "C'est une précommande\u00a0: elle reste en attente jusque peu avant la sortie, et rien n'est débité avant.",
    'pending-unpaid':
      "Elle attend votre paiement\u00a0: ce qui se paie en magasin, à un automate ou par virement se paie avant l'expédition.",
    'pending-approval': (c) => `Un compte professionnel\u00a0: quelqu'un doit ${usually(c)}y approuver la commande.`,
    'pending-scheduled': (c) => `Elle attend ${usually(c)}sa date de livraison.`,
    'pending-verification': (c) =>
      `Le paiement est en vérification. Cela peut ${usually(c)}prendre jusqu'à ${counted(param(c, 'days'), 'jour')}\u00a0; ensuite, Amazon annule la commande.`,
    declined: (c) =>
      `La banque a refusé, ${usually(c)}pour une carte expirée, un plafond atteint ou une adresse qui ne correspond pas à la carte.`,
    'shipped-anyway-by-seller':
      "Ce n'était qu'une demande, le vendeur a expédié avant de la lire, ou Amazon a annulé une commande dont l'expédition n'était pas confirmée.",
    'shipped-anyway-by-platform': (c) =>
      `L'entrepôt a ${usually(c)}été plus rapide\u00a0: l'annulation était une tentative, ou elle est arrivée trop tard.`,
    'ignored-but-ended': 'La commande est close\u00a0: elle a déjà été annulée ou retournée.',
    'ignored-and-arrived': (c) => `La demande est ${usually(c)}devenue sans objet\u00a0: c'est expédié, et arrivé.`,
    'ignored-and-shipped': 'La demande est devenue sans objet\u00a0: le vendeur a expédié.',
    'ignored-not-shipped': (c) =>
      `Aucune règle ne fixe au vendeur un délai de réponse\u00a0: la demande reste ${usually(c)}ouverte jusqu'à l'expédition.`,
    'seller-cancelled-held':
      "Un vendeur annule pour un stock épuisé, une erreur de prix ou une adresse\u00a0; l'acheteur n'est pas débité.",
    'seller-cancelled-charged':
      'Un vendeur annule pour un stock épuisé, une erreur de prix ou une adresse\u00a0; ce qui a été pris est rendu.',
    'bundle-cancelled-whole': (c) =>
      `C'était un lot à prix réduit\u00a0: en annuler une partie annule ${usually(c)}tout ce qui n'est pas expédié.`,
  },
  steps: {
    'find-the-button': {
      'right-account': (c) =>
        `Regardez si la commande est dans ${labels(c).yourOrders} du compte où vous êtes connecté.`,
      'each-seller-apart': 'Un seul achat peut donner plusieurs commandes\u00a0: chacune a son bouton.',
      'try-the-app': "Essayez le site au lieu de l'application, ou l'inverse.",
      'ask-support': "Sinon, demandez tout de suite à l'assistance d'Amazon, avec le numéro de commande.",
    },
    'came-all-the-same': {
      'refuse-it':
        "Refusez le colis à la porte si c'est Amazon qui expédie\u00a0; celui d'un vendeur, mieux vaut l'accepter et le retourner avec un suivi.",
      'return-it': (c) =>
        `S'il est déjà là, retournez-le\u00a0: ${labels(c).yourOrders}, puis ${labels(c).returnItems}.`,
      'look-at-the-charge': lookAtCharge,
      'keep-nothing': keepNothing,
    },
    'await-the-answer': {
      'await-the-mail': (c) =>
        numbered(
          c,
          'attemptAnswer',
          (time, u) => `Attendez la réponse\u00a0: elle arrive ${u}par e-mail sous ${time}.`,
        ),
      'look-under-cancelled': lookUnderCancelled,
      'if-it-ships': "S'il est expédié quand même, refusez le colis ou retournez-le.",
    },
    'cancel-again': {
      'look-under-cancelled': lookUnderCancelled,
      'look-for-the-mail':
        "Cherchez l'e-mail parmi les indésirables, à l'adresse du compte et dans le centre de messages.",
      'cancel-once-more': (c) =>
        `Si la commande est encore ouverte, annulez de nouveau\u00a0: ${labels(c).cancelItems}.`,
      'not-cancelled-yet': "Tant qu'elle n'est pas dans cette liste, elle n'est pas annulée.",
    },
    'hold-ends': {
      'compare-pending-and-posted': pendingOrPosted,
      'wait-for-the-hold': holdWait,
      'ask-bank-to-lift': "Demandez à votre banque de lever l'autorisation, si vous avez besoin de l'argent plus tôt.",
      'ask-support':
        "Si c'est finalement débité, cherchez le remboursement dans la commande, puis demandez à l'assistance d'Amazon.",
    },
    'refund-of-cancelled': {
      'find-the-refund': findTheRefund,
      'count-from-issue': countFromIssue,
      'ask-bank-with-reference': askBank,
      'ask-support': askSupport,
    },
    'less-by-law': {
      'open-refund-detail': openDetail,
      'match-the-reasons': 'Comparez\u00a0: quels articles, quelle part de remise, quels paiements, quels frais.',
      'claim-outbound':
        "Si vous vous êtes rétracté à temps, demandez aussi la livraison standard d'origine\u00a0; seul ce que votre usage a fait perdre de valeur peut être retenu.",
      dispute,
    },
    'less-after-return': {
      'open-refund-detail': openDetail,
      'match-the-reasons': 'Comparez\u00a0: quels articles, quelle part de remise, quels paiements, quels frais.',
      dispute,
    },
    'less-after-cancellation': {
      'open-refund-detail': openDetail,
      'match-the-reasons': 'Comparez\u00a0: quels articles, quelle part de remise, quels paiements.',
      'no-fee': "Une annulation n'entraîne aucuns frais\u00a0: seuls les retours en ont.",
      dispute,
    },
    'late-from-seller': {
      'look-when-it-arrived': "Regardez le suivi du retour\u00a0: le délai part du jour où le vendeur l'a reçu.",
      'find-the-refund': findTheRefund,
      'message-the-seller': (c) =>
        numbered(
          c,
          'sellerRefund',
          (time) => `Si le vendeur ne l'a pas émis sous ${time} après réception, écrivez-lui.`,
        ) || "Si le vendeur ne l'a pas émis dans ce délai, écrivez-lui.",
      claim,
      'ask-bank-with-reference': askBank,
      'ask-support': askSupport,
    },
    'late-return': {
      'look-when-it-arrived': 'Regardez le suivi du retour\u00a0: le délai part du jour où il est arrivé.',
      'find-the-refund': findTheRefund,
      'count-from-issue': countFromIssue,
      'ask-bank-with-reference': askBank,
      'ask-support': askSupport,
    },
    'pending-preorder': {
      'wait-for-release': 'Attendez la sortie\u00a0; le paiement est autorisé peu avant.',
      'cancel-if-unwanted': cancelIfUnwanted,
    },
    'pending-unpaid': {
      'pay-in-time': 'Payez avant la date des instructions de paiement.',
      'let-it-lapse': "Si vous n'en voulez plus, ne payez pas\u00a0: une commande impayée ne coûte rien.",
    },
    'pending-approval': {
      'ask-the-approver': 'Demandez à la personne qui approuve les commandes dans votre entreprise.',
      'cancel-if-unwanted': cancelIfUnwanted,
    },
    'pending-scheduled': {
      'wait-for-the-date': "Attendez, ou choisissez une autre date dans la commande, si c'est proposé.",
      'cancel-if-unwanted': cancelIfUnwanted,
    },
    'pending-verification': {
      'fix-the-payment': (c) =>
        `Regardez dans ${labels(c).yourOrders} si le paiement doit être changé ou confirmé, et envoyez tout document demandé.`,
      'wait-for-the-check': 'Sinon, attendez\u00a0: le vendeur ne doit pas expédier entre-temps.',
      'cancel-if-unwanted': cancelIfUnwanted,
    },
    declined: {
      'retry-or-change': (c) =>
        `Ouvrez la commande dans ${labels(c).yourOrders} et réessayez le paiement, ou choisissez un autre moyen.`,
      'call-the-bank': "S'il est encore refusé, demandez pourquoi à votre banque avant d'essayer de nouveau.",
      'mind-the-second': 'Attention\u00a0: un second refus annule la commande.',
      'mind-the-time': (c) =>
        `Faites-le vite\u00a0: vous avez en général environ ${counted(param(c, 'days'), 'jour')}.`,
    },
    'seller-shipped-anyway': {
      'accept-it': "Acceptez le colis\u00a0: le refuser peut vous coûter la Garantie A à Z, s'il repart sans suivi.",
      'return-it': (c) => `Demandez le retour dans le ${labels(c).returnsCentre}, et envoyez-le avec un suivi.`,
      'look-at-the-charge': lookAtCharge,
      'keep-nothing': keepNothing,
      claim,
    },
    'ignored-and-arrived': {
      'request-the-return': (c) => `Demandez le retour dans le ${labels(c).returnsCentre}.`,
      'post-with-tracking': 'Envoyez-le avec un suivi, et gardez la preuve.',
      claim,
    },
    'seller-cancelled': {
      'look-at-the-charge': pendingOrPosted,
      // The rule's page is about sellers: it says nothing of holds.
      'wait-for-the-hold': (c) => holdWait({ ...c, usually: 'en général' }),
      'order-elsewhere': orderElsewhere,
      'no-compensation': noCompensation,
    },
    'seller-cancelled-charged': {
      'find-the-refund': findTheRefund,
      'count-from-issue': countFromIssue,
      'order-elsewhere': orderElsewhere,
      'no-compensation': noCompensation,
    },
    'order-the-rest-again': {
      'look-what-is-left': (c) =>
        `Regardez dans ${labels(c).yourOrders} quels articles restent\u00a0; ceux qui sont expédiés ne changent pas.`,
      'order-again': 'Commandez de nouveau ce que vous voulez encore\u00a0; la remise du lot peut être perdue.',
    },
  },
};
