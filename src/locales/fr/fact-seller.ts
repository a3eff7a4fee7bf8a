/** The questions that only a seller is asked. */
import type { Facts, SellerFact } from '../facts.ts';

const choose = 'Choisissez une des réponses.';
const yesOrNo = 'Répondez par oui ou par non.';
const no = { label: 'Non' } as const;
const yes = { label: 'Oui' } as const;

export const sellers = (platform: string): Pick<Facts, SellerFact> => ({
  sellerProgram: {
    presumed: 'la livraison est ordinaire',
    question: "La commande fait-elle partie d'un programme\u00a0?",
    whereToLook: 'La commande le nomme à côté de la livraison.',
    why: "Ces programmes ont leur manière d'annuler, et leurs propres objectifs.",
    answers: {
      none: { label: 'Non, elle est ordinaire' },
      'multi-channel': { label: `Commandée dans une autre boutique, expédiée par ${platform}` },
      'seller-fulfilled-prime': { label: 'Prime expédié par le vendeur' },
      'easy-ship': { label: 'Easy Ship', hint: `${platform} vient chercher le colis chez vous.` },
    },
    invalid: choose,
  },
  handedOver: {
    presumed: "le colis est parti exactement là où l'état le dit",
    question: 'Le colis est-il vraiment parti\u00a0?',
    whereToLook:
      "Demandez à qui prépare les colis\u00a0: ce qui compte est l'endroit où il est, non ce que dit la commande.",
    why: 'Un colis parti se retourne\u00a0; un colis encore chez vous peut être gardé.',
    answers: { true: yes, false: no },
    invalid: yesOrNo,
  },
  returnRequested: {
    presumed: "aucun retour n'est ouvert",
    question: "L'acheteur a-t-il ouvert un retour\u00a0?",
    whereToLook: 'Un e-mail le signale, et la liste des retours.',
    why: 'Un retour ouvert attend une réponse.',
    answers: { true: yes, false: no },
    invalid: yesOrNo,
  },
  sellerReason: {
    question: 'Pourquoi faut-il annuler\u00a0?',
    whereToLook: "Vous seul le savez\u00a0; dites ce qui est vrai, puisque l'acheteur le voit.",
    why: 'Le motif décide quel code est honnête et, dans certaines boutiques, si vous pouvez annuler.',
    answers: {
      'out-of-stock': { label: "L'article est épuisé" },
      'price-error': { label: "Le prix ou l'offre était faux" },
      address: { label: "L'adresse n'est pas distribuable" },
      exchange: { label: "L'acheteur veut autre chose à la place" },
      'buyer-asked': { label: "L'acheteur l'a demandé" },
      other: { label: 'Une autre raison' },
    },
    invalid: choose,
  },
});
