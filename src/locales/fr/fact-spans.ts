/** The questions about times and amounts, and the labels of their spans. */
import type { Facts, FactText } from '../facts.ts';

const pastTime =
  'Donnez un moment déjà passé, par exemple «\u00a0il y a 10\u00a0minutes\u00a0», «\u00a0hier à 18\u00a0h\u00a030\u00a0» ou 2026-11-20.';
const amount = 'Donnez un montant avec un point, par exemple 25.99\u00a0EUR.';
const notBeforeOrder = 'Ce ne peut pas être avant la commande.';

const ago: NonNullable<FactText['ago']> = {
  lessThan: (length) => `il y a moins de ${length}`,
  atLeast: (length) => `il y a ${length} ou plus`,
  between: (least, most) => `il y a entre ${least} et ${most}`,
};

const interval: NonNullable<FactText['interval']> = (from, until) => {
  if (from === undefined) return until === undefined ? "à n'importe quel moment" : `avant le ${until}`;
  return until === undefined ? `à partir du ${from}` : `entre le ${from} et le ${until}`;
};

const priceInterval: NonNullable<FactText['interval']> = (from, until) => {
  if (from === undefined) return until === undefined ? "n'importe quel montant" : `moins de ${until}`;
  return until === undefined ? `${from} ou plus` : `${from} ou plus, mais moins de ${until}`;
};

type Keys =
  | 'placedAt'
  | 'shippedAt'
  | 'deliveredAt'
  | 'latestDelivery'
  | 'shipBy'
  | 'cancelledAt'
  | 'unitPrice'
  | 'amount';

export const spans: Pick<Facts, Keys> = {
  placedAt: {
    question: 'Quand la commande a-t-elle été passée\u00a0?',
    whereToLook: "L'e-mail de confirmation donne l'heure\u00a0; la commande donne le jour.",
    why: 'Certaines annulations ne sont ouvertes que quelques minutes ou quelques jours après la commande.',
    invalid: pastTime,
    answers: {},
    interval,
    ago,
  },
  shippedAt: {
    question: 'Quand le colis a-t-il été expédié\u00a0?',
    whereToLook: "L'e-mail d'expédition et le suivi le montrent.",
    why: 'Cela dit ce qui a pu se passer depuis.',
    invalid: `${pastTime} ${notBeforeOrder}`,
    answers: {},
    interval,
    ago,
  },
  deliveredAt: {
    question: 'Quand le colis a-t-il été livré\u00a0?',
    whereToLook: 'La commande et le suivi montrent le jour.',
    why: 'Le délai de retour compte à partir de ce jour.',
    invalid: `${pastTime} ${notBeforeOrder}`,
    answers: {},
    interval,
    ago,
  },
  latestDelivery: {
    question: 'Quelle est la dernière date de livraison annoncée\u00a0?',
    whereToLook: "L'e-mail de confirmation et la commande la montrent\u00a0; de plusieurs jours, prenez le dernier.",
    why: 'Un retard donne droit à une réclamation, mais pour un temps seulement.',
    invalid: `Donnez une date, par exemple 2026-11-27. ${notBeforeOrder}`,
    answers: {},
    interval,
    ago: { ...ago, lessThan: (length) => `encore à venir, ou il y a moins de ${length}` },
  },
  shipBy: {
    question: "Jusqu'à quand doit-il être expédié\u00a0?",
    whereToLook: "La commande montre la date limite d'expédition.",
    why: "Certains frais en dépendent, et la plateforme annule ce qui n'est pas confirmé à temps.",
    invalid: `Donnez une date, par exemple 2026-11-27. ${notBeforeOrder}`,
    answers: {},
    interval,
    ago: { ...ago, lessThan: (length) => `encore à venir, ou il y a moins de ${length}` },
  },
  cancelledAt: {
    question: "Quand l'annulation a-t-elle eu lieu\u00a0?",
    whereToLook: "L'e-mail d'annulation et la commande montrent le jour.",
    why: "Le délai du remboursement, ou de l'autorisation, part de ce jour.",
    invalid: `${pastTime} ${notBeforeOrder}`,
    answers: {},
    interval,
    ago,
  },
  unitPrice: {
    question: 'Combien coûtait une unité\u00a0?',
    whereToLook: 'La commande montre le prix avant réduction.',
    why: 'Les articles les moins chers sont vendus sans retour.',
    invalid: amount,
    answers: {},
    interval: priceInterval,
  },
  amount: {
    question: 'Combien doit être remboursé\u00a0?',
    whereToLook: "La commande montre son total, ou le prix de l'article.",
    why: 'Cela complète seulement le calendrier\u00a0; la question peut être passée.',
    invalid: amount,
    answers: {},
  },
};
