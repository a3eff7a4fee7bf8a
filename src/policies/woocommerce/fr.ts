/** WooCommerce's sentences in French. */
import { shared } from '../shops/fr/index.ts';
import { counted, yesOrNo } from '../shops/fr/words.ts';
import { assemble, param, usually } from '../shops/keys.ts';
import type { WooWords } from './keys.ts';

const yes = { label: 'Oui' } as const;
const no = { label: 'Non' } as const;

const words: WooWords = {
  rules: {
    'unpaid-order': "Ce n'est pas payé\u00a0: vous pouvez annuler vous-même, avec effet immédiat.",
    'paid-self-cancel':
      'Cette boutique laisse ses clients annuler aussi les commandes payées\u00a0: cela prend effet aussitôt.',
    'cancellation-requested': "L'annulation est demandée, et la boutique n'a pas encore répondu.",
    'paid-order':
      "C'est payé, ou le paiement est en cours de confirmation\u00a0: le client ne peut plus annuler, seule la boutique le peut.",
    'refund-the-rest': (c) =>
      `Une partie de la commande est expédiée, et l'état Annulée vaut pour la commande entière\u00a0: ce qui n'est pas parti, vous pouvez ${usually(c)}le retirer et le rembourser.`,
    'set-cancelled': (c) =>
      `Ce n'est pas expédié\u00a0: vous pouvez ${usually(c)}annuler en changeant l'état de la commande. Cela seul ne rembourse rien.`,
  },
  steps: {
    'cancel-button': {
      'open-my-account': 'Ouvrez Mon compte dans la boutique, puis Commandes.',
      'choose-cancel': 'Choisissez Annuler à côté de cette commande.',
      'check-it-worked': "C'est fait quand la commande y figure comme annulée.",
      'if-it-fails': 'Sans ce bouton, ou sans compte client, écrivez à la boutique avec le numéro de commande.',
    },
    'wait-for-shop': {
      'wait-for-the-answer': 'Attendez la réponse de la boutique.',
      'write-to-shop': "Si c'est urgent, redemandez avec le numéro de commande\u00a0: l'envoi est peut-être proche.",
      'if-it-ships': 'Si cela part quand même, retournez les articles selon les conditions de la boutique.',
    },
    'write-to-shop': {
      'find-the-address': "Répondez à l'e-mail de confirmation, ou passez par la page de contact de la boutique.",
      'ask-to-cancel':
        "Demandez clairement l'annulation et le remboursement, avec le numéro de commande, et une réponse par écrit.",
      'check-the-refund':
        "Surveillez aussi le remboursement\u00a0: dans WooCommerce, l'annulation ne l'entraîne pas d'elle-même.",
      'if-it-ships': 'Si cela part avant, retournez les articles selon les conditions de la boutique.',
    },
    'refund-the-rest': {
      'open-the-order': 'Ouvrez la commande dans WooCommerce, Commandes.',
      'refund-it': 'Si elle est payée, choisissez Rembourser et rendez le prix de ces articles, avec remise en stock.',
      'keep-the-status': "Laissez l'état de la commande tel quel\u00a0: le reste est vendu.",
      'tell-the-buyer': "Dites à l'acheteur ce qui arrive encore.",
    },
    'set-cancelled': {
      'open-the-order': 'Ouvrez la commande dans WooCommerce, Commandes.',
      'refund-it':
        "Si elle est payée, choisissez d'abord Rembourser, et rendez l'argent par le service de paiement ou à la main.",
      'set-the-status': "Passez l'état à Annulée et choisissez Mettre à jour\u00a0: le stock revient.",
      'tell-the-buyer': "Prévenez l'acheteur.",
    },
  },
  warnings: {
    'cancelled-not-refunded':
      "C'est annulé, mais aucun remboursement n'est enregistré\u00a0: dans WooCommerce, le remboursement est en général une opération à part. Réclamez-le à la boutique.",
    'unpaid-lapses': (c) =>
      `Si elle reste impayée, la boutique l'annule ${usually(c)}d'elle-même, ${counted(param(c, 'minutes'), 'minute')} après la commande sauf autre réglage.`,
    'refund-apart': "C'est payé, et annuler ne rembourse rien\u00a0: le remboursement se fait à part.",
  },
  facts: {
    paidSelfCancel: {
      name: "bouton d'annulation des commandes payées",
      presumed: 'la boutique ne laisse ses clients annuler que les commandes impayées',
      question: 'La boutique laisse-t-elle ses clients annuler eux-mêmes les commandes payées\u00a0?',
      whereToLook: 'Ouvrez Mon compte, Commandes\u00a0: Annuler figure-t-il à côté de cette commande\u00a0?',
      why: 'Par défaut, seules les commandes impayées ont ce bouton\u00a0; une boutique peut le changer.',
      answers: { true: yes, false: no },
      invalid: yesOrNo,
    },
    paid: {
      name: 'payée',
      question: 'Est-elle payée\u00a0?',
      whereToLook: 'La commande montre quand elle a été payée.',
      why: 'Ce qui est payé doit être remboursé à part.',
      answers: { true: yes, false: no },
      invalid: yesOrNo,
    },
  },
};

export const texts = assemble(shared('shop'), words);
