/** Shopify's sentences in French. */
import { shared } from '../shops/fr/index.ts';
import { yesOrNo } from '../shops/fr/words.ts';
import { assemble, usually } from '../shops/keys.ts';
import type { ShopifyWords } from './keys.ts';

const yes = { label: 'Oui' } as const;
const no = { label: 'Non' } as const;

const words: ShopifyWords = {
  rules: {
    'cancellation-requested':
      "L'annulation est demandée\u00a0: la boutique l'accepte en retirant les articles et en les remboursant, ou la refuse.",
    'self-serve-request':
      "Ce n'est pas expédié, et cette boutique permet de demander l'annulation en ligne\u00a0: elle accepte ou refuse ensuite. La demande seule ne change rien.",
    'no-self-serve':
      "Ce n'est pas expédié, mais cette boutique ne propose pas d'annulation en ligne\u00a0: Shopify laisse ce choix à chaque boutique, elle seule peut donc annuler.",
    'return-in-progress': "Un retour est en cours\u00a0: Shopify n'annule aucune commande avant qu'il soit terminé.",
    'authorisation-pending':
      "Une autorisation de paiement est encore en attente\u00a0: Shopify n'annule aucune commande avant qu'elle soit réglée.",
    'fulfilment-in-progress':
      "La préparation a commencé\u00a0: l'annulation n'est possible que si elle peut encore être arrêtée.",
    'cancel-the-rest': (c) =>
      `Une partie de la commande est traitée, elle ne peut donc plus être annulée en entier\u00a0: ce qui n'est pas expédié, vous pouvez ${usually(c)}le retirer et le rembourser.`,
    'cancel-order': "Rien n'est traité ni en préparation\u00a0: vous pouvez annuler.",
  },
  steps: {
    'wait-for-shop': {
      'wait-for-the-answer': "Attendez la réponse par e-mail\u00a0; la page d'état de la commande la montre aussi.",
      'write-to-shop':
        "Si c'est urgent, écrivez à la boutique avec le numéro de commande\u00a0: l'envoi est peut-être proche.",
      'if-it-ships': "Si cela part quand même, ce sont alors les règles de retour de la boutique qui s'appliquent.",
    },
    'request-online': {
      'open-the-status-page':
        "Ouvrez la page d'état de la commande depuis l'e-mail de confirmation, ou la commande dans votre compte de la boutique ou dans l'application Shop.",
      'request-the-cancellation':
        "Choisissez l'annulation, cochez les articles qui ne sont pas expédiés et envoyez la demande.",
      'wait-for-the-answer':
        'Attendez la réponse par e-mail\u00a0: les articles ne sont annulés que si la boutique accepte.',
      'if-it-ships': 'Si cela part avant, retournez les articles selon les règles de retour de la boutique.',
    },
    'write-to-shop': {
      'find-the-address': "Répondez à l'e-mail de confirmation, ou passez par la page de contact de la boutique.",
      'ask-to-cancel': "Demandez clairement l'annulation, avec le numéro de commande, et une confirmation par écrit.",
      'be-quick': "Faites vite\u00a0: la boutique ne peut annuler que tant qu'aucune préparation ne s'y oppose.",
      'if-it-ships': 'Si cela part avant, retournez les articles selon les règles de retour de la boutique.',
    },
    'end-the-return': {
      'open-the-return': "Ouvrez la commande dans l'interface d'administration, puis son retour.",
      'end-the-return': "Clôturez ou annulez le retour. S'il n'est que demandé, il faut d'abord y répondre.",
      'cancel-then': 'Annulez ensuite la commande.',
    },
    'wait-for-payment': {
      'look-at-the-payment': "Ouvrez la commande dans l'interface d'administration et regardez son paiement.",
      'wait-for-it': "Attendez que l'autorisation aboutisse ou échoue.",
      'cancel-then': 'Annulez ensuite la commande.',
    },
    'stop-the-fulfilment': {
      'open-the-fulfilment': "Ouvrez la commande dans l'interface d'administration, puis le traitement en cours.",
      'ask-to-stop': "Demandez au service logistique ou à l'entrepôt de l'annuler, ou reprenez-le vous-même.",
      'cancel-then': 'Une fois ce traitement retiré, annulez la commande.',
      'if-it-is-too-late': "Si c'est parti, l'acheteur refuse ou retourne le colis, et vous remboursez alors.",
    },
    'take-out-and-refund': {
      'open-the-order': "Ouvrez la commande dans l'interface d'administration, et arrêtez ce qui y est en préparation.",
      'take-it-out': 'Retirez les articles qui ne sont pas expédiés, et remboursez-les sans frais de remise en stock.',
      'tell-the-buyer': "Dites à l'acheteur ce qui arrive encore.",
    },
    'cancel-in-admin': {
      'open-the-order': "Ouvrez la commande dans l'interface d'administration et choisissez de l'annuler.",
      'choose-reason':
        "Indiquez le motif\u00a0: client, paiement refusé, fraude, stock, personnel ou autre. Si l'acheteur l'a demandé, c'est client.",
      'choose-refund':
        "Choisissez le remboursement, vers le moyen de paiement ou en crédit boutique, la remise en stock et l'avis au client. Un paiement seulement autorisé est libéré dans tous les cas.",
      'know-it-is-final': "C'est définitif, et cela prend un moment\u00a0: regardez la commande ensuite.",
      'if-it-is-refused':
        "Si Shopify refuse, un traitement est en cours\u00a0: retirez-le d'abord. Si l'emplacement est désactivé, ne cochez pas la remise en stock.",
    },
  },
  warnings: {
    'fulfilment-may-block':
      "La boutique a commencé la préparation\u00a0: en général, cela bloque l'annulation tant que cette préparation n'est pas retirée.",
    'subscription-apart': "L'article relève d'un abonnement\u00a0: l'abonnement lui-même se résilie à part.",
    'partly-shipped':
      "Dès qu'une partie de la commande est traitée, la commande entière ne peut plus être annulée\u00a0: remboursez alors ce qui n'est pas parti.",
  },
  facts: {
    selfServe: {
      name: 'annulation en ligne',
      question: "La boutique permet-elle de demander l'annulation en ligne\u00a0?",
      whereToLook:
        "Ouvrez la page d'état de la commande depuis l'e-mail de confirmation, ou la commande dans votre compte ou dans l'application Shop\u00a0: l'annulation y est-elle proposée\u00a0?",
      why: 'Sur Shopify, chaque boutique décide si les acheteurs peuvent demander en ligne.',
      answers: { true: yes, false: { label: 'Non', hint: 'Rien ne la propose.' } },
      invalid: yesOrNo,
    },
    authorisationPending: {
      name: 'autorisation en attente',
      presumed: "aucune autorisation de paiement n'est en attente",
      question: 'Une autorisation de paiement est-elle encore en attente\u00a0?',
      whereToLook: "Le paiement de la commande, dans l'interface d'administration.",
      why: "Tant qu'elle n'est pas réglée, Shopify n'annule pas.",
      answers: { true: yes, false: no },
      invalid: yesOrNo,
    },
  },
};

export const texts = assemble(shared('shop'), words);
