/** Walmart's sentences in French. */
import { shared } from '../shops/fr/index.ts';
import { counted } from '../shops/fr/words.ts';
import { assemble, param, usually } from '../shops/keys.ts';
import type { WalmartWords } from './keys.ts';

const words: WalmartWords = {
  rules: {
    'cancellation-requested':
      "Le souhait d'annuler est parvenu au vendeur, qui devrait tout arrêter et annuler, mais peut encore expédier.",
    'within-30-minutes': (c) =>
      `La commande date de moins de ${counted(param(c, 'minutes'), 'minute')} et n'est pas en préparation\u00a0: vous pouvez ${usually(c)}annuler vous-même. Les guides parlent de 15 à 60\u00a0minutes.`,
    'declare-the-wish':
      "Ce n'est pas expédié\u00a0: vous pouvez dire que vous souhaitez annuler. Le vendeur en est averti, devrait tout arrêter, et peut encore expédier.",
    'fulfilled-by-walmart': "Walmart l'expédie de son propre stock\u00a0: comme vendeur, vous ne pouvez pas annuler.",
    'cancelled-by-walmart': (c) =>
      `La date d'expédition prévue est dépassée de plus de ${counted(param(c, 'days'), 'jour')}\u00a0: sans suivi valable, Walmart annule la ligne de lui-même.`,
    'cancel-as-asked': "L'acheteur souhaite annuler\u00a0: annulez la ligne, ou expédiez quand même.",
    'cancel-line': "La ligne n'est pas expédiée\u00a0: vous pouvez l'annuler, même pour une partie des unités.",
  },
  steps: {
    'wait-for-seller': {
      'wait-for-the-answer': "Attendez\u00a0: la commande le montre une fois l'annulation faite.",
      'if-it-ships': 'Si cela part quand même, retournez les articles une fois reçus.',
    },
    'cancel-online': {
      'open-the-order': 'Ouvrez tout de suite la commande dans votre compte.',
      'choose-cancel': "Choisissez de l'annuler, ou les articles dont vous ne voulez pas, et confirmez.",
      'check-it-worked': "C'est fait quand la commande l'indique comme annulée.",
      'if-it-fails': "Si ce n'est plus proposé, dites-y que vous souhaitez annuler, ou demandez à l'assistance.",
    },
    'ask-online': {
      'open-the-order': 'Ouvrez la commande dans votre compte.',
      'ask-to-cancel': "Demandez à l'annuler, ou les articles dont vous ne voulez pas\u00a0: le vendeur en est averti.",
      'check-it-worked': "Ce n'est annulé que lorsque la commande l'indique.",
      'if-it-ships': 'Si cela part quand même, retournez les articles une fois reçus.',
    },
    'ask-walmart': {
      'contact-walmart': "Demandez à l'assistance de Walmart pour les vendeurs, avec le numéro du bon de commande.",
      'if-it-ships': "Si cela part, l'acheteur le retourne.",
    },
    'see-the-line': {
      'see-the-line': "Regardez la ligne\u00a0: elle montre si Walmart l'a annulée.",
      'do-not-ship': "N'expédiez pas ce qui est annulé.",
    },
    'cancel-as-asked': {
      'stop-it': 'Arrêtez le traitement.',
      'cancel-the-line':
        "Annulez la ligne avec pour motif la demande du client\u00a0: il n'est admis que si le souhait de l'acheteur est enregistré.",
      'if-it-is-too-late':
        "S'il faut expédier, faites-le en passant outre le souhait\u00a0: l'acheteur peut retourner le colis.",
    },
    'cancel-line': {
      'choose-the-line': "Choisissez la ligne et le nombre d'unités.",
      'give-the-reason':
        "Donnez le vrai motif\u00a0: rupture de stock, erreur de prix, adresse non desservie. La fraude ne vaut que si Walmart l'a confirmée.",
      'check-it-worked': 'Regardez la ligne ensuite\u00a0: elle seule est annulée.',
    },
  },
  warnings: {
    'charged-when-shipped':
      "C'est l'expédition qui débite l'acheteur\u00a0: avant, il n'y a en général qu'une autorisation, qui tombe d'elle-même.",
    'cancelled-by-itself': (c) =>
      `Sans suivi valable, Walmart annule la ligne ${counted(param(c, 'days'), 'jour')} après sa date d'expédition prévue\u00a0; en général, une telle annulation compte contre vous.`,
  },
  facts: {},
  counting: {
    'buyer-declared': (c) => `Elle ne compte ${usually(c)}pas\u00a0: l'acheteur a déclaré vouloir annuler.`,
    counts: (c) => `L'annulation compte ${usually(c)}dans votre taux d'annulation, qui doit rester sous 2\u00a0%.`,
    undecided: "L'annulation compte, sauf si l'acheteur a déclaré vouloir annuler.",
  },
};

export const texts = assemble(shared('seller'), words);
