/** What a seller does, in Seller Central and beside it. */
import type { Sentence } from '../../../policy.ts';
import { labels, numbered } from '../../fr/words.ts';
import type { SellerTexts } from '../keys.ts';
import { reasons } from './counting.ts';

const openManageOrders: Sentence =
  'Dans Seller Central, ouvrez Commandes, puis Gérer les commandes, et trouvez la commande.';
const cancelTheOrder: Sentence =
  'Choisissez Annuler la commande\u00a0; si elle a plusieurs articles, cochez ceux qui partent.';
const checkItWorked: Sentence =
  "C'est fait quand la commande est affichée comme annulée\u00a0; Amazon écrit à l'acheteur. C'est irréversible.";
const doNotPush: Sentence =
  "Ne demandez pas à l'acheteur d'annuler pour une raison qui est la vôtre\u00a0: Amazon l'interdit.";
const lookForTheBanner: Sentence =
  "Ouvrez la commande\u00a0: un bandeau indique si l'acheteur a demandé l'annulation avec le bouton prévu.";
const messageTheBuyer: Sentence =
  "Dites à l'acheteur, par la messagerie acheteurs - vendeurs, de refuser le colis ou de le retourner depuis Vos commandes.";
const refundInTime: Sentence = (c) =>
  numbered(
    c,
    'sellerRefund',
    (time) =>
      `Remboursez dans les ${time} qui suivent l'arrivée du colis chez vous, sinon Amazon peut rembourser l'acheteur et débiter votre compte.`,
  );
const watchForClaims: Sentence = (c) =>
  numbered(
    c,
    'guaranteeWait',
    (time, u) =>
      `Répondez à l'acheteur dans les ${time}\u00a0: passé ce délai, il peut ${u}recourir à la Garantie A à Z, ce qui compte comme commande défectueuse.`,
  );
const authorise: Sentence = 'Autorisez le retour dans Gérer les retours, avec une adresse ou une étiquette.';
const orByFeed: Sentence = ({ reason }) =>
  `Ou par fichier\u00a0: annul check --as seller -o feed${reason === undefined ? ', avec --reason,' : ''} écrit celui de POST_FLAT_FILE_ORDER_ACKNOWLEDGEMENT_DATA, -o feed-xml celui de POST_ORDER_ACKNOWLEDGEMENT_DATA.`;
/** What the buyer has asked for is not among them: that is another list of steps. */
const own = [
  'NoInventory',
  'PricingError',
  'ShippingAddressUndeliverable',
  'CustomerExchange',
  'GeneralAdjustment',
] as const;
const chooseTheReason: Sentence = ({ reason }) => {
  const known = reason === undefined ? undefined : reasons[reason];
  if (known !== undefined)
    return `Choisissez comme motif «\u00a0${known}\u00a0»\u00a0: c'est le vrai, et l'acheteur le voit.`;
  const [last, ...first] = own.map((code) => reasons[code]).reverse();
  return `Choisissez le vrai motif, que l'acheteur voit\u00a0: ${first.reverse().join(', ')}, ou ${last} pour tout le reste.`;
};
const refunding = { 'refund-in-time': refundInTime, 'watch-for-claims': watchForClaims } as const;

export const steps: SellerTexts['steps'] = {
  'find-out': {
    'open-the-order': openManageOrders,
    'look-who-ships': 'Regardez qui expédie\u00a0: vous, ou Amazon.',
    'look-for-the-banner': lookForTheBanner,
    'answer-the-questions': 'Répondez aux questions ouvertes\u00a0: annul ask les pose une à une.',
  },
  cancelled: {
    'check-the-order': 'Vérifiez que Gérer les commandes la montre comme annulée.',
    'check-the-stock': "Vérifiez le stock de l'offre\u00a0: tous les motifs ne remettent pas les unités en vente.",
    'order-again': "Si l'acheteur veut finalement l'article, il doit commander à nouveau.",
  },
  unfulfillable: {
    'nothing-ships': "Ne faites rien\u00a0: rien n'est expédié ni facturé.",
    'tell-the-customer': 'Prévenez votre client dans la boutique où il a commandé.',
  },
  refunded: {
    'check-the-refund': "Vérifiez dans Gérer les commandes que le remboursement n'est plus en attente.",
    'if-it-comes-back': "Si le colis revient tout de même, remettez l'article en stock.",
  },
  'cancel-fulfilment': {
    'open-the-fulfilment-order':
      'Ouvrez la commande de traitement dans Gérer les commandes (ou appelez cancelFulfillmentOrder).',
    'cancel-it-there':
      "Annulez-la tant qu'elle est Received ou Planning\u00a0; à l'état Processing, ce n'est plus possible.",
    'check-it-worked':
      "Regardez à nouveau quelques minutes plus tard\u00a0: une tentative tardive peut perdre la course contre l'entrepôt.",
    'tell-the-customer': 'Annulez et remboursez dans la boutique où le client a commandé.',
  },
  'multi-channel-late': {
    'let-it-travel': 'Laissez partir le colis\u00a0: le client le refuse, ou vous le retourne.',
    'refund-in-your-shop': 'Remboursez dans la boutique où il a commandé, selon ses conditions.',
  },
  'multi-channel-return': {
    'apply-your-terms': 'Appliquez les conditions de retour de la boutique où il a commandé.',
    'refund-in-your-shop': "Remboursez dans cette boutique\u00a0; Amazon n'a rien débité au client.",
  },
  'leave-pending': {
    'do-not-ship': "N'expédiez pas\u00a0: le paiement peut encore échouer.",
    'send-the-buyer-on': "Si l'acheteur veut annuler, renvoyez-le vers Vos commandes ou vers Amazon.",
    'wait-for-the-payment': 'Attendez que la commande soit «\u00a0Non expédiée\u00a0»\u00a0; son stock reste réservé.',
  },
  'platform-ships': {
    'the-buyer-cancels': "Si l'acheteur veut annuler, il le fait lui-même dans Vos commandes.",
    'ask-seller-support': "Sinon, écrivez à l'assistance aux vendeurs\u00a0; elle peut essayer, sans rien promettre.",
    'do-not-push': doNotPush,
  },
  'platform-takes-back': {
    'leave-it-to-platform': "Ne faites rien\u00a0: Amazon s'occupe du retour et du remboursement.",
    'send-the-buyer-on': "Renvoyez l'acheteur qui vous écrit vers l'assistance d'Amazon.",
  },
  'confirm-then-return': {
    'confirm-shipment': "Choisissez maintenant Confirmer l'expédition, avec le numéro de suivi.",
    'message-the-buyer': messageTheBuyer,
    'refund-on-return': refundInTime,
    'watch-for-claims': watchForClaims,
  },
  'adjust-units': {
    'ship-the-rest': 'Expédiez ce que vous pouvez et confirmez-le avec sa quantité.',
    'send-the-adjustment': ({ reason }) =>
      `Envoyez le fichier d'ajustement (POST_FLAT_FILE_PAYMENT_ADJUSTMENT_DATA) avec les unités dans quantity-cancelled et le motif ${reason ?? 'NoInventory ou CustomerCancel'}.`,
    'check-it-worked': 'Vérifiez le rapport de traitement du fichier.',
  },
  'cancel-requested': {
    'open-manage-orders': openManageOrders,
    'cancel-the-order': cancelTheOrder,
    'the-reason-is-locked':
      "Laissez «\u00a0Annulé par l'acheteur\u00a0», qui est présélectionné\u00a0: le bandeau dit que votre taux ne risque rien.",
    'or-by-feed': orByFeed,
    'check-it-worked': checkItWorked,
  },
  'ask-for-the-request': {
    'look-for-the-banner': lookForTheBanner,
    'ask-the-buyer': (c) =>
      `Sans bandeau, répondez au message\u00a0: demandez à l'acheteur d'ouvrir Vos commandes et de choisir ${labels(c).requestCancellation}, s'il veut toujours annuler.`,
    'then-cancel': 'Une fois la demande visible sur la commande, annulez\u00a0: elle ne compte alors pas.',
    'or-cancel-at-once':
      "Si vous annulez sans elle, choisissez «\u00a0Annulé par l'acheteur\u00a0», ce qui est vrai\u00a0; l'annulation compte quand même.",
    'check-it-worked': checkItWorked,
  },
  'cancel-own': {
    'open-manage-orders': openManageOrders,
    'cancel-the-order': cancelTheOrder,
    'choose-the-reason': chooseTheReason,
    'or-by-feed': orByFeed,
    'check-it-worked': checkItWorked,
    'do-not-push': doNotPush,
  },
  'cancel-pending': {
    'open-manage-orders': openManageOrders,
    'cancel-the-order': cancelTheOrder,
    'choose-the-reason': chooseTheReason,
    'check-it-worked': checkItWorked,
  },
  'confirmed-not-shipped': {
    'stop-the-parcel':
      "Arrêtez le colis avant que le transporteur le prenne\u00a0: remboursez alors et n'expédiez pas.",
    'if-it-has-gone': "S'il est parti malgré tout, l'acheteur le refuse ou le retourne, et vous remboursez alors.",
    'message-the-buyer':
      "Dites à l'acheteur, par la messagerie acheteurs - vendeurs, que le colis n'arrivera pas ou, s'il est parti, de le refuser ou de le retourner.",
  },
  'refund-do-not-ship': {
    'keep-it-here': "Gardez le colis et remettez l'article en stock.",
    'refund-in-full':
      'Dans Gérer les commandes, choisissez Rembourser la commande et remboursez tout\u00a0: prix, livraison et taxes.',
    'message-the-buyer': "Dites à l'acheteur que rien n'arrivera et qu'il est remboursé.",
    'check-the-refund': (c) =>
      numbered(
        c,
        'refundPending',
        (time) =>
          `Regardez à nouveau\u00a0: pendant ${time} au plus, le remboursement est en attente et peut être retiré.`,
      ),
  },
  'refund-on-return': { 'message-the-buyer': messageTheBuyer, 'authorise-the-return': authorise, ...refunding },
  'await-undeliverable': {
    'follow-the-tracking': "Suivez le colis jusqu'à son retour chez vous.",
    'if-it-is-lost': "S'il est perdu, remboursez tout de suite et réclamez auprès du transporteur.",
    ...refunding,
  },
  'answer-the-return': { 'authorise-the-return': authorise, ...refunding },
  'await-the-return': {
    'the-buyer-returns': "L'acheteur ouvre le retour dans Vos commandes\u00a0; vous ne pouvez pas l'ouvrir pour lui.",
    'authorise-the-return': authorise,
    ...refunding,
  },
  'refund-the-return': {
    'inspect-the-goods': "Examinez ce qui est revenu, et expliquez à l'acheteur une déduction avant de la faire.",
    ...refunding,
  },
};
