import type { TextContext } from '../../policy.ts';
import type { GuideTexts } from '../guide-topics/texts.ts';
import { param, saidOf } from '../sentence.ts';
import { euStores, india, uk } from '../stores.ts';
import { counted, labels, numbered, usually } from './words.ts';

const units: Readonly<Record<string, readonly [one: string, many: string]>> = {
  hours: ['heure', 'heures'],
  days: ['jour', 'jours'],
  'business-days': ['jour ouvré', 'jours ouvrés'],
};

/** `2,5 %`. */
const share = (value: string): string => counted(value.replace('.', ','), '%', '%');

/** What follows is not published everywhere. */
function afterwards(c: TextContext): string {
  if (saidOf(c, 'amazon.sa')) return '';
  return saidOf(c, india)
    ? ' Cela compte contre vous.'
    : " Cela compte contre vous, et l'acheteur n'est pas débité, même si le colis est parti.";
}

export const sellers: GuideTexts['sellers'] = {
  sections: {
    states: "Ce que permet l'état d'une commande",
    how: 'Comment annuler',
    cases: 'Quel est le cas\u00a0?',
    metric: "Le taux d'annulations",
    reasons: "Les motifs, et s'ils comptent",
    shipped: "Après l'expédition",
    others: 'Les autres taux',
    bulk: 'Plusieurs à la fois',
  },
  tables: {
    states: ['ÉTAT', 'CELA SIGNIFIE', 'QUE FAIRE'],
    reasons: ['MOTIF', 'CODE', 'QUAND', 'COMPTE'],
  },
  rows: {
    pending: [
      'En attente (Pending)',
      (c) =>
        `Le paiement n'est pas validé\u00a0; après ${counted(param(c, 'days'), 'jour')}, Amazon annule ${usually(c)}la commande.`,
      "Seulement attendre\u00a0: ni annuler, ni confirmer, ni expédier. Adressez l'acheteur à Amazon.",
    ],
    unshipped: [
      'Non expédiée (Unshipped)',
      "Payée, et rien n'est parti.",
      (c) => `${c.usually === '' ? 'Annuler' : 'En général, annuler'}, ou expédier et confirmer.`,
    ],
    'partially-shipped': [
      'Partiellement expédiée',
      'Une partie est partie.',
      "En général, annuler ce qui n'est pas parti.",
    ],
    shipped: [
      'Expédiée (Shipped)',
      "L'expédition est confirmée.",
      (c) => `${c.usually === '' ? 'Rembourser' : 'En général, rembourser'}\u00a0; l'annulation n'est plus possible.`,
    ],
    cancelled: ['Annulée', "C'est terminé.", "Rien\u00a0: c'est définitif, l'acheteur commande de nouveau."],
    unfulfillable: [
      'Impossible à honorer (Unfulfillable)',
      "Une commande multicanale qu'Amazon ne peut pas honorer.",
      "Rien\u00a0: rien n'est expédié ni facturé.",
    ],
    'multi-channel': [
      'Multicanale',
      "Amazon l'expédie pour une autre boutique.",
      (c) =>
        `L'annuler dans l'état Received ou Planning, pendant ${counted(param(c, 'minutes'), 'minute')} environ\u00a0; plus une fois dans l'état Processing.`,
    ],
    'reason-stock': ['Rupture de stock', 'NoInventory', "L'article manque", (c) => `${usually(c)}oui`],
    'reason-buyer': [
      "Annulé par l'acheteur",
      'BuyerCanceled',
      "L'acheteur l'a demandé",
      (c) => `${usually(c)}pas avec une demande officielle, sinon oui`,
    ],
    'reason-price': [
      'Erreur de prix',
      'PricingError',
      'Le prix est faux\u00a0; les flux XML prennent GeneralAdjustment',
      (c) => `${usually(c)}oui`,
    ],
    'reason-address': [
      'Adresse non distribuable',
      'ShippingAddressUndeliverable',
      "L'adresse ne peut pas être livrée",
      (c) => `${usually(c)}oui`,
    ],
    'reason-exchange': [
      'Échange',
      'CustomerExchange',
      "L'acheteur veut un autre article",
      (c) => `${usually(c)}oui, sauf demande officielle`,
    ],
    'reason-other': ['Ajustement général', 'GeneralAdjustment', 'Tout le reste', (c) => `${usually(c)}oui`],
  },
  statements: {
    'cancel-open': 'Dans Seller Central, ouvrez Commandes, puis Gérer les commandes, et trouvez la commande.',
    'cancel-choose': 'Choisissez Annuler la commande.',
    'cancel-reason': 'Choisissez le vrai motif\u00a0; une note est facultative.',
    'cancel-submit': "Envoyez. Amazon prévient l'acheteur par e-mail\u00a0; c'est définitif.",
    units: (c) =>
      `Quelques unités d'une ligne seulement\u00a0: ${usually(c)}expédiez et confirmez les autres, puis retirez le reste par un ajustement (quantité annulée). Une ligne entière s'annule avant sa confirmation.`,
    stock: (c) =>
      `Le motif décide ${usually(c)}si les unités reviennent en stock\u00a0: «\u00a0Rupture de stock\u00a0» ne les y remet pas.`,

    requested: (c) =>
      `L'acheteur a utilisé l'option d'annulation\u00a0: un bandeau le dit, «\u00a0Annulé par l'acheteur\u00a0» est ${usually(c)}présélectionné, et votre taux est épargné. Annulez tout de suite.`,
    message: (c) =>
      `L'acheteur n'a écrit qu'un message\u00a0: y donner suite compte ${usually(c)}contre vous. Répondez, et demandez-lui d'utiliser ${labels(c).requestCancellation} dans sa commande\u00a0; annulez quand la demande est là.`,
    'own-reason': (c) =>
      `C'est votre propre raison, stock ou prix\u00a0: annulez dès que vous le savez, avec le vrai motif. Cela compte ${usually(c)}contre vous.`,
    'not-confirmed': (c) =>
      `Le colis est parti sans être confirmé\u00a0: confirmez-le ${usually(c)}tout de suite, puis demandez à l'acheteur de le refuser ou de le retourner. N'annulez pas.`,
    'not-shipped': (c) =>
      `Confirmée et encore chez vous\u00a0: la commande ne peut ${usually(c)}plus être annulée. Remboursez et n'expédiez pas\u00a0; cela compte comme un remboursement.`,
    'amazon-ships':
      "Amazon expédie\u00a0: vous n'avez en général pas de bouton. L'acheteur annule\u00a0; l'assistance aux vendeurs ne peut qu'essayer. Cela ne compte jamais contre vous.",
    japan: "Au Japon, une commande en attente peut être annulée quand l'article est en rupture de stock.",
    'no-push': (c) =>
      `Un vendeur n'a ${usually(c)}pas le droit de demander à l'acheteur d'annuler pour une raison qui est la sienne.`,
    address: (c) =>
      `Un acheteur qui veut une autre adresse pour une commande Prime commande ${usually(c)}de nouveau par l'assistance\u00a0; n'annulez pas vous-même.`,

    rate: (c) =>
      `C'est la part des commandes expédiées par vous que vous avez annulées en ${counted(param(c, 'days'), 'jour')}\u00a0; elle doit ${usually(c)}rester sous ${share(param(c, 'percent'))}, sinon Amazon peut désactiver vos offres.`,
    'rate-counts': (c) =>
      `Compte ${usually(c)}toute commande et tout article que vous annulez, ainsi que ce qu'Amazon annule faute d'expédition confirmée.`,
    'rate-not': (c) =>
      `Ne compte ${usually(c)}pas ce que l'acheteur a demandé avec l'option d'annulation de la commande, ce qu'il annule seul, ni ce qu'Amazon annule pour un paiement ou une fraude.`,
    'rate-reason': (c) =>
      `Le motif seul n'épargne rien\u00a0: «\u00a0Annulé par l'acheteur\u00a0» sans demande officielle compte ${usually(c)}contre vous.`,
    'rate-small': (c) =>
      `Avec ${counted(param(c, 'orders'), 'commande')} ou moins sur cette période, une seule annulation suffit en général à le dépasser.`,
    'rate-prime': (c) =>
      `Le programme Prime expédié par le vendeur est plus strict\u00a0: ${usually(c)}${share(param(c, 'percent'))} au plus.`,
    'auto-cancel': (c) =>
      `Une commande dont l'expédition n'est pas confirmée est ${usually(c)}annulée par Amazon ${counted(param(c, 'count'), ...(units[param(c, 'unit')] ?? ['', '']))} après sa date limite d'expédition.${afterwards(c)}`,
    suppression: (c) =>
      `Deux annulations de suite parmi les commandes des ${counted(param(c, 'days'), 'dernier jour', 'derniers jours')} peuvent ${usually(c)}faire retirer l'offre\u00a0; vous pouvez la réactiver.`,
    'fee-india': (c) =>
      `En Inde, une annulation coûte ${share(param(c, 'before'))} de la commission jusqu'à la date d'expédition prévue, et ${share(param(c, 'after'))} ensuite\u00a0; un débit à tort se conteste dans les ${counted(param(c, 'days'), 'jour')}.`,

    'buyer-opens': (c) =>
      `C'est ${usually(c)}l'acheteur qui ouvre le retour, pas vous\u00a0: vous l'autorisez, vous envoyez l'étiquette et vous remboursez.`,
    'refund-return': (c) =>
      numbered(
        c,
        'sellerRefund',
        (time) =>
          `${c.usually === '' ? 'Remboursez' : 'En général, remboursez'} dans les ${time} qui suivent la réception du retour\u00a0; sinon, Amazon peut rembourser et vous débiter.`,
      ),
    guarantee: (c) =>
      numbered(
        c,
        'guaranteeWait',
        (time) =>
          `Un acheteur sans réponse après ${time} peut ${usually(c)}faire jouer la Garantie A à Z, ce qui compte comme un défaut. Un remboursement complet règle l'affaire.`,
      ),
    deduct: (c) =>
      saidOf(c, uk, ...euStores)
        ? "La loi ne vous laisse en général déduire que la valeur perdue par une manipulation au-delà de l'essai, et rien si l'acheteur n'a pas été informé de son droit."
        : "Vous pouvez déduire selon l'état de ce qui revient\u00a0; expliquez-le avant. Dans l'UE et au Royaume-Uni, la loi n'admet en général que la valeur perdue par une manipulation au-delà de l'essai.",
    'admin-fee': (c) =>
      `Aux États-Unis, Amazon garde sur un remboursement ${param(c, 'price')}\u00a0USD ou ${share(param(c, 'percent'))} de la commission, selon ce qui est le moins élevé. Rien de tel, en général, pour une annulation avant confirmation.`,
    'first-scan': 'Remboursé par Amazon après un premier scan erroné\u00a0: faites une réclamation SAFE-T.',

    defects: (c) =>
      `Commandes défectueuses\u00a0: ${usually(c)}moins de ${share(param(c, 'percent'))} en ${counted(param(c, 'days'), 'jour')}. Un défaut est une évaluation négative, une réclamation de garantie non rejetée ou une contestation auprès de la banque.`,
    'late-shipment': (c) => `Expéditions tardives\u00a0: en général moins de ${share(param(c, 'percent'))}.`,
    delivery: (c) => `Aux États-Unis, livraisons à l'heure\u00a0: au moins ${share(param(c, 'percent'))}.`,

    'feed-cancel':
      "Flux\u00a0: POST_ORDER_ACKNOWLEDGEMENT_DATA (XML), ou POST_FLAT_FILE_ORDER_ACKNOWLEDGEMENT_DATA, dont le fichier annule et n'accepte jamais. Tous deux annulent des lignes entières.",
    'feed-adjust':
      'Remboursements et unités seules\u00a0: POST_PAYMENT_ADJUSTMENT_DATA, ou POST_FLAT_FILE_PAYMENT_ADJUSTMENT_DATA.',
    'no-rest':
      "Aucun appel n'annule une commande que vous expédiez vous-même\u00a0: il y a les flux, ou Seller Central.",
    'request-data':
      "Pour savoir si l'acheteur a demandé\u00a0: BuyerRequestedCancel de chaque article (v0), ou cancellation.cancellationRequest (2026-01-01).",
  },
};
