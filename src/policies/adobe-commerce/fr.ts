/** Adobe Commerce's sentences in French. */
import { shared } from '../shops/fr/index.ts';
import { yesOrNo } from '../shops/fr/words.ts';
import { assemble, usually } from '../shops/keys.ts';
import type { AdobeWords } from './keys.ts';

const yes = { label: 'Oui' } as const;
const no = { label: 'Non' } as const;

const words: AdobeWords = {
  rules: {
    'cancellation-requested': "L'annulation est demandée, et la boutique n'a pas encore répondu.",
    'cancel-online':
      "Ce n'est pas expédié, et cette boutique laisse ses clients annuler\u00a0: cela prend effet aussitôt.",
    'partly-shipped':
      "Une partie de la commande est expédiée\u00a0: vous ne pouvez plus l'annuler en ligne, seulement le demander à la boutique.",
    'payment-in-review':
      "Son paiement est en cours d'examen, un état qui ne figure pas parmi ceux où un client annule\u00a0: adressez-vous à la boutique.",
    'no-cancel-online':
      "Ce n'est pas expédié, mais l'annulation en ligne n'est pas possible ici\u00a0: seule la boutique peut annuler.",
    'on-hold': "La commande est suspendue\u00a0: tant qu'elle l'est, elle ne peut pas être annulée.",
    'payment-review': "Son paiement est en cours d'examen\u00a0: d'ici là, elle ne peut pas être annulée.",
    'invoiced-in-full': (c) =>
      `Tout est facturé, la commande ne peut donc pas être annulée telle quelle\u00a0: un avoir qui rembourse tout la clôt ${usually(c)}.`.replace(
        / \.$/,
        '.',
      ),
    'cancel-in-admin': "Ce n'est ni expédié ni entièrement facturé\u00a0: vous pouvez annuler.",
  },
  steps: {
    'wait-for-shop': {
      'wait-for-the-answer': 'Attendez la réponse de la boutique.',
      'write-to-shop': "Si c'est urgent, redemandez avec le numéro de commande\u00a0: l'envoi est peut-être proche.",
      'if-it-ships': 'Si cela part quand même, retournez les articles selon les conditions de la boutique.',
    },
    'cancel-online': {
      'open-the-order': 'Ouvrez Mon compte dans la boutique, Mes commandes, puis cette commande.',
      'choose-cancel': "Choisissez d'annuler la commande et donnez un motif.",
      'confirm-as-guest': 'Sans compte client, demandez-le puis confirmez par le lien reçu par e-mail.',
      'check-it-worked':
        "C'est fait quand la commande y figure comme annulée, ou comme fermée si elle était payée\u00a0: elle est alors remboursée.",
    },
    'look-or-write': {
      'open-the-order':
        "Ouvrez Mon compte dans la boutique, Mes commandes, puis cette commande\u00a0: si l'annulation est proposée, essayez-la.",
      'write-to-shop':
        "Sinon, écrivez à la boutique avec le numéro de commande\u00a0: l'examen doit d'abord se terminer.",
      'if-it-ships': 'Si cela part avant, retournez les articles selon les conditions de la boutique.',
    },
    'write-to-shop': {
      'find-the-address': "Répondez à l'e-mail de confirmation, ou passez par la page de contact de la boutique.",
      'ask-to-cancel': "Demandez clairement l'annulation, avec le numéro de commande, et une confirmation par écrit.",
      'if-it-ships': 'Si cela part avant, retournez les articles selon les conditions de la boutique.',
    },
    'release-hold': {
      'open-the-order': "Ouvrez la commande dans l'interface d'administration et levez la suspension.",
      'cancel-then': 'Annulez-la ensuite.',
    },
    'finish-review': {
      'open-the-order': "Ouvrez la commande dans l'interface d'administration et acceptez ou refusez le paiement.",
      'cancel-then': 'Annulez-la ensuite, si elle est encore ouverte.',
    },
    'credit-memo': {
      'open-the-invoice': "Ouvrez la commande dans l'interface d'administration, puis sa facture.",
      'refund-it': "Établissez un avoir pour ce qui n'est pas parti, et remboursez vers le moyen de paiement.",
      'check-it-worked': "C'est fait quand la commande, remboursée en entier, est fermée. Ne l'expédiez pas.",
    },
    'cancel-in-admin': {
      'open-the-order': "Ouvrez la commande dans l'interface d'administration et choisissez Annuler.",
      'check-it-worked': "C'est fait quand son état est annulé\u00a0: ce qui était autorisé est libéré.",
      'if-it-is-refused': "Si c'est refusé, la commande est suspendue, en examen ou facturée.",
    },
  },
  warnings: {},
  facts: {
    cancellationOn: {
      name: 'annulation en ligne',
      question: 'La boutique laisse-t-elle ses clients annuler\u00a0?',
      whereToLook:
        "Ouvrez Mon compte, Mes commandes, puis cette commande\u00a0: l'annulation y est-elle proposée\u00a0?",
      why: 'Dans Adobe Commerce, chaque boutique décide si ses clients peuvent annuler.',
      answers: { true: yes, false: { label: 'Non', hint: 'Rien ne la propose.' } },
      invalid: yesOrNo,
    },
    paymentReview: {
      name: 'examen du paiement',
      presumed: "son paiement n'est pas en cours d'examen",
      question: "Son paiement est-il en cours d'examen\u00a0?",
      whereToLook: "L'état de la commande, dans l'interface d'administration ou dans Mon compte.",
      why: "D'ici là, la commande ne peut pas être annulée.",
      answers: { true: yes, false: no },
      invalid: yesOrNo,
    },
    invoicedInFull: {
      name: 'facturée en entier',
      question: 'Est-elle facturée en entier\u00a0?',
      whereToLook: "La commande, dans l'interface d'administration, liste ses factures.",
      why: "Ce qui est facturé se rembourse au lieu de s'annuler.",
      answers: { true: yes, false: no },
      invalid: yesOrNo,
    },
  },
};

export const texts = assemble(shared('shop'), words);
