/** Whether it counts, said to the seller, and the reasons in French, each with its code. */
import { usually } from '../../fr/words.ts';
import type { SellerTexts } from '../keys.ts';

export const counting: SellerTexts['counting'] = {
  'multi-channel-never-counts':
    "L'annulation ne compte pas\u00a0: le taux ne porte que sur les commandes que vous expédiez.",
  'refund-not-cancellation': "Cela ne compte pas\u00a0: c'est un remboursement, non une annulation.",
  adjusted: (c) =>
    `Cela ne compte ${usually(c)}pas\u00a0: un ajustement d'unités n'est pas une annulation de la commande.`,
  'requested-officially':
    "L'annulation ne compte pas\u00a0: l'acheteur l'a demandée avec le bouton prévu, et le motif est «\u00a0Annulé par l'acheteur\u00a0».",
  'requested-unofficially':
    "L'annulation compte, bien que «\u00a0Annulé par l'acheteur\u00a0» soit le vrai motif\u00a0: seule une demande faite avec le bouton prévu est exclue.",
  counts: (c) =>
    `L'annulation compte ${usually(c)}dans le taux\u00a0: le vendeur annule sans demande en cours faite avec le bouton prévu.`,
  undecided:
    "L'annulation compte, sauf si l'acheteur l'a demandée avec le bouton prévu\u00a0: seule une telle demande est exclue.",
};

/** By the code of feeds. */
export const reasons: Readonly<Record<string, string>> = {
  NoInventory: 'Stock épuisé (NoInventory)',
  BuyerCanceled: "Annulé par l'acheteur (BuyerCanceled)",
  GeneralAdjustment: 'Ajustement général (GeneralAdjustment)',
  PricingError: 'Erreur de prix (PricingError)',
  ShippingAddressUndeliverable: 'Adresse non distribuable (ShippingAddressUndeliverable)',
  CustomerExchange: 'Échange demandé (CustomerExchange)',
};
