/** Etsy's sentences in French. */
import { shared } from '../shops/fr/index.ts';
import { counted } from '../shops/fr/words.ts';
import { assemble, param, usually } from '../shops/keys.ts';
import type { EtsyWords } from './keys.ts';

const words: EtsyWords = {
  rules: {
    'cancellation-requested': (c) =>
      `L'annulation est demandée\u00a0: sans réponse sous ${counted(param(c, 'hours'), 'heure')}, vous pouvez ${usually(c)}ouvrir une réclamation.`,
    'help-request': "Ce n'est pas expédié, mais sur Etsy seul le vendeur annule\u00a0: vous pouvez le lui demander.",
    'cancel-sale':
      "Ce n'est pas expédié\u00a0: sur Etsy, vous seul, le vendeur, pouvez annuler. Le remboursement est intégral.",
  },
  steps: {
    'wait-for-seller': {
      'wait-for-the-answer': 'Attendez la réponse du vendeur dans vos messages sur Etsy.',
      'open-a-case': "Sans réponse après 48\u00a0heures, ouvrez une réclamation depuis l'aide à la commande.",
      'if-it-ships': "Si cela part quand même, c'est la politique de retour de l'article qui compte.",
    },
    'help-with-order': {
      'open-the-purchase': "Ouvrez l'achat sur Etsy et choisissez l'aide à la commande (Help with order).",
      'ask-to-cancel': "Demandez l'annulation au vendeur, et dites pourquoi.",
      'wait-for-the-answer': 'Attendez la réponse. Le remboursement est alors intégral, vers le moyen de paiement.',
      'open-a-case': 'Sans réponse après 48\u00a0heures, vous pouvez en général ouvrir une réclamation.',
    },
    'cancel-sale': {
      'open-the-order': "Ouvrez la commande parmi celles de votre boutique et choisissez de l'annuler.",
      'give-the-reason':
        "Donnez le motif, et remboursez en totalité. Ce qui a été payé hors d'Etsy se rembourse là-bas.",
      'wait-for-it': "Il faut jusqu'à 48\u00a0heures pour que ce soit réglé.",
      'know-the-limit': 'Une commande déjà reçue ne peut en général plus être annulée.',
    },
  },
  warnings: {
    'refunds-all': "Une partie de la commande a déjà été envoyée\u00a0: l'annulation sur Etsy rembourse le tout.",
  },
  facts: {},
};

export const texts = assemble(shared('seller'), words);
