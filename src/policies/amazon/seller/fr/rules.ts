/** Why each verdict holds, said to the seller. */
import { counted, usually } from '../../fr/words.ts';
import { param } from '../../sentence.ts';
import type { SellerTexts } from '../keys.ts';

const businessDays = (count: string): string => counted(count, 'jour ouvré', 'jours ouvrés');

export const rules: SellerTexts['rules'] = {
  'seller-cancelled':
    "Elle est déjà annulée, et une commande annulée ne peut pas être rétablie\u00a0: l'acheteur commande à nouveau.",
  'seller-unfulfillable':
    "Amazon ne peut pas traiter cette commande\u00a0: rien n'est expédié, rien n'est facturé, rien n'est à annuler.",
  'seller-refunded': (c) =>
    `Le prix entier a été remboursé\u00a0: cela règle ${usually(c)}la commande et toute réclamation en cours.`,
  'multi-channel-planning': (c) =>
    `Amazon l'expédie pour une autre boutique et n'a pas commencé à la préparer\u00a0: vous pouvez annuler la commande de traitement, pendant environ ${counted(param(c, 'minutes'), 'minute')}\u00a0; plus tard, l'annulation peut arriver trop tard.`,
  'multi-channel-processing':
    "Amazon l'expédie pour une autre boutique et a commencé à la préparer\u00a0: la commande de traitement ne peut plus être annulée.",
  'multi-channel-delivered': (c) =>
    `L'article a été vendu dans une autre boutique et il est livré\u00a0: son retour suit ${usually(c)}les conditions de cette boutique.`,
  'pending-out-of-stock-japan':
    "Le paiement est encore en attente et, au Japon, un vendeur peut annuler une commande en attente dont l'article est épuisé\u00a0; rien n'a été débité.",
  'seller-pending': (c) =>
    `Le paiement n'est pas passé\u00a0: vous ne pouvez encore ni annuler ni confirmer la commande. Cela peut durer ${counted(param(c, 'days'), 'jour')}\u00a0; ensuite, Amazon l'annule ${usually(c)}et libère le stock.`,
  'platform-fulfilled': (c) =>
    `C'est Amazon qui expédie\u00a0: vous n'avez ${usually(c)}pas de bouton d'annulation. L'acheteur peut annuler tant que l'expédition n'est pas lancée, et l'assistance aux vendeurs ne peut qu'essayer.`,
  'platform-fulfilled-shipped': (c) =>
    `C'est Amazon qui expédie\u00a0: Amazon reprend ${usually(c)}l'article et rembourse l'acheteur, pas vous.`,
  'left-not-confirmed':
    "Le colis est parti mais son expédition n'est pas confirmée\u00a0: confirmez-la maintenant\u00a0; l'acheteur peut ensuite refuser ou retourner le colis.",
  'refund-do-not-ship':
    "L'expédition est confirmée mais le colis est encore chez vous\u00a0: un remboursement total règle la commande, et compte comme remboursement, non comme annulation.",
  'units-of-a-line':
    'Il ne reste que quelques unités de cette ligne\u00a0: elles se retirent par un ajustement, une fois les autres confirmées, et non par une annulation.',
  'official-request':
    "L'acheteur a demandé l'annulation avec le bouton prévu et vous n'avez pas confirmé l'expédition\u00a0: annulez. Votre taux d'annulations ne risque rien.",
  'asked-in-a-message':
    "L'acheteur l'a demandé par message seulement\u00a0: vous pouvez annuler, mais sans demande faite avec le bouton prévu, l'annulation compte contre vous.",
  'asked-but-refused': (c) =>
    `L'acheteur veut annuler, mais sa demande a été refusée\u00a0: vous pouvez encore annuler, mais sans nouvelle demande faite avec le bouton prévu, l'annulation compte ${usually(c)}contre vous.`,
  'seller-initiated':
    "Vous n'avez pas confirmé l'expédition, vous pouvez donc encore annuler vous-même. Sans demande de l'acheteur, l'annulation compte contre vous.",
  'confirmed-not-shipped':
    "L'expédition est confirmée, l'annulation n'est donc plus possible\u00a0; mais le colis est encore chez vous\u00a0: remboursez et n'expédiez pas.",
  'shipped-by-seller': (c) =>
    `L'article est expédié et confirmé, l'annulation n'est donc plus possible\u00a0: l'acheteur refuse ou retourne le colis, et vous remboursez dans les ${businessDays(param(c, 'days'))} qui suivent son arrivée chez vous.`,
  'undeliverable-to-seller': (c) =>
    `Le colis n'a pas pu être livré ou a été refusé\u00a0: vous remboursez ${usually(c)}dans les ${businessDays(param(c, 'days'))} qui suivent son arrivée chez vous.`,
  'return-requested': (c) =>
    `L'acheteur a ouvert un retour\u00a0: répondez dans les ${counted(param(c, 'hours'), 'heure')} et remboursez dans les ${businessDays(param(c, 'days'))} qui suivent l'arrivée du colis chez vous.`,
  'delivered-by-seller': (c) =>
    `L'article est livré\u00a0: seul l'acheteur peut ouvrir un retour, et vous remboursez dans les ${businessDays(param(c, 'days'))} qui suivent l'arrivée du colis chez vous.`,
  'returned-to-seller': (c) =>
    `L'article est revenu\u00a0: remboursez dans les ${businessDays(param(c, 'days'))} qui suivent son arrivée, sinon Amazon peut rembourser l'acheteur et débiter votre compte.`,
};
