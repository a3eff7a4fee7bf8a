/** The sentences of a shop on no platform, in French. */
import { shared } from '../shops/fr/index.ts';
import { choose } from '../shops/fr/words.ts';
import { assemble, usually } from '../shops/keys.ts';
import type { ShopWords } from './keys.ts';

const words: ShopWords = {
  rules: {
    'cancellation-requested': "L'annulation est demandée, et la boutique n'a pas encore répondu.",
    'cancel-online': "Ce n'est pas expédié, et cette boutique vous laisse annuler vous-même.",
    'ask-online':
      "Ce n'est pas expédié, et cette boutique permet de demander l'annulation\u00a0: elle peut accepter ou refuser.",
    'no-cancel-online':
      "Ce n'est pas expédié, mais cette boutique ne propose pas d'annulation en ligne\u00a0: écrivez-lui.",
    'cancel-order': (c) => `Ce n'est pas expédié\u00a0: vous pouvez ${usually(c)}annuler.`,
  },
  steps: {
    'wait-for-shop': {
      'wait-for-the-answer': 'Attendez la réponse de la boutique.',
      'write-to-shop': "Si c'est urgent, redemandez avec le numéro de commande\u00a0: l'envoi est peut-être proche.",
      'if-it-ships': 'Si cela part quand même, retournez les articles selon les conditions de la boutique.',
    },
    'cancel-online': {
      'open-the-order':
        "Ouvrez la commande sur la page de la boutique\u00a0: le lien est dans l'e-mail de confirmation.",
      'choose-cancel': "Choisissez de l'annuler, ou les articles dont vous ne voulez pas, et confirmez.",
      'check-it-worked': "C'est fait quand la commande le montre, ou qu'un e-mail le dit.",
      'if-it-fails': "Si ce n'est plus proposé, écrivez à la boutique avec le numéro de commande.",
    },
    'ask-online': {
      'open-the-order':
        "Ouvrez la commande sur la page de la boutique\u00a0: le lien est dans l'e-mail de confirmation.",
      'ask-to-cancel': "Demandez-y l'annulation.",
      'wait-for-the-answer': "Attendez la réponse\u00a0: ce n'est annulé que si la boutique accepte.",
      'if-it-ships': 'Si cela part avant, retournez les articles selon les conditions de la boutique.',
    },
    'write-to-shop': {
      'find-the-address': "Répondez à l'e-mail de confirmation, ou passez par la page de contact de la boutique.",
      'ask-to-cancel': "Demandez clairement l'annulation, avec le numéro de commande, et une confirmation par écrit.",
      'if-it-ships': 'Si cela part avant, retournez les articles selon les conditions de la boutique.',
    },
    'cancel-order': {
      'stop-the-parcel': 'Assurez-vous que cela ne parte pas.',
      'cancel-and-refund': 'Annulez dans votre boutique, et remboursez ou libérez le paiement.',
      'tell-the-buyer': "Prévenez l'acheteur par écrit.",
    },
  },
  warnings: {},
  facts: {
    selfCancel: {
      name: 'annulation en ligne',
      question: 'La boutique vous laisse-t-elle annuler vous-même\u00a0?',
      whereToLook:
        "Ouvrez la commande sur la page de la boutique\u00a0: l'annulation y est-elle proposée, ou seulement une demande\u00a0?",
      why: "C'est la règle de cette boutique\u00a0: aucune commande ne la donne.",
      answers: {
        yes: { label: 'Oui', hint: 'Cela prend effet de soi-même.' },
        request: { label: 'Seulement sur demande', hint: 'La boutique y répond.' },
        no: { label: 'Non', hint: 'Rien ne la propose.' },
      },
      invalid: choose,
    },
  },
};

export const texts = assemble(shared('shop'), words);
