/** eBay's sentences in French. */
import { shared } from '../shops/fr/index.ts';
import { choose, counted, yesOrNo } from '../shops/fr/words.ts';
import { assemble, param, usually } from '../shops/keys.ts';
import type { EbayWords } from './keys.ts';

const words: EbayWords = {
  rules: {
    'cancellation-requested': (c) =>
      `L'annulation est demandée\u00a0: le vendeur a ${counted(param(c, 'days'), 'jour')} pour répondre. Sans réponse, une commande payée continue, une commande impayée est annulée.`,
    'partly-shipped':
      "Une partie de la commande est expédiée, et eBay n'annule que des commandes entières\u00a0: le reste dépend du vendeur.",
    'part-has-left':
      "Une partie de la commande est expédiée, et eBay n'annule que des commandes entières\u00a0: il reste un retour.",
    'request-refused': "Le vendeur a refusé l'annulation\u00a0: lui seul peut encore y revenir.",
    'request-within-60-minutes': (c) =>
      `L'achat date de moins de ${counted(param(c, 'minutes'), 'minute')} et n'est pas expédié\u00a0: vous pouvez ${usually(c)}demander l'annulation sur eBay. Le vendeur doit l'accepter.`,
    'message-seller': (c) =>
      `Les ${counted(param(c, 'minutes'), 'minute')} pour demander sur eBay sont passées\u00a0: écrivez au vendeur, qui peut annuler pendant ${counted(param(c, 'days'), 'jour')} après la vente, tant que ce n'est pas expédié.`,
    'case-open':
      'Un retour ou une réclamation pour non-réception est en cours\u00a0: tant que cela dure, vous ne pouvez pas annuler.',
    'answer-request': (c) =>
      `L'acheteur demande l'annulation\u00a0: répondez dans les ${counted(param(c, 'days'), 'jour')}. Sans réponse, une commande payée continue, une commande impayée est annulée.`,
    'wait-for-payment': (c) =>
      `L'acheteur a ${usually(c)}${counted(param(c, 'days'), 'jour')} pour payer avant que vous puissiez annuler faute de paiement.`,
    'cancel-unpaid': (c) =>
      `C'est impayé depuis plus de ${counted(param(c, 'days'), 'jour')}\u00a0: vous pouvez ${usually(c)}annuler.`,
    'cancel-within-30-days': (c) =>
      `Ce n'est pas expédié, et vous pouvez annuler pendant ${counted(param(c, 'days'), 'jour')} après la vente.`,
    'too-late-to-cancel': (c) =>
      `La vente date de plus de ${counted(param(c, 'days'), 'jour')}\u00a0: ${usually(c)}seul eBay peut encore agir.`,
  },
  steps: {
    'wait-for-seller': {
      'wait-for-the-answer': 'Attendez la réponse\u00a0: eBay vous prévient, et la commande la montre.',
      'write-to-seller': "Si c'est urgent, écrivez aussi au vendeur.",
      'if-it-ships': 'Si cela part quand même, ouvrez un retour une fois le colis reçu.',
    },
    'request-online': {
      'open-the-purchase': 'Ouvrez cet achat sur eBay.',
      'ask-to-cancel': "Choisissez de demander l'annulation, et donnez le motif.",
      'wait-for-the-answer': 'Attendez la réponse\u00a0: le vendeur a 3\u00a0jours, et peut refuser.',
      'if-it-ships': 'Si cela part avant, ouvrez un retour une fois le colis reçu.',
    },
    'ask-to-leave-out': {
      'open-the-purchase': 'Ouvrez cet achat sur eBay et choisissez de contacter le vendeur.',
      'ask-to-leave-it-out':
        "Demandez de retirer et de rembourser ce qui n'est pas parti\u00a0: le vendeur peut l'accepter, sans y être tenu.",
      'if-it-ships': 'Si cela part, acceptez le colis et ouvrez un retour une fois reçu.',
    },
    'write-to-seller': {
      'open-the-purchase': 'Ouvrez cet achat sur eBay et choisissez de contacter le vendeur.',
      'ask-to-cancel': "Demandez clairement l'annulation\u00a0: le vendeur peut encore la faire, sans y être tenu.",
      'if-it-ships': 'Si cela part, acceptez le colis et ouvrez un retour une fois reçu.',
    },
    'close-the-case': {
      'open-the-case': "Ouvrez le dossier et réglez-le avec l'acheteur.",
      'cancel-then': "Annulez ensuite, s'il y a encore lieu.",
    },
    'accept-request': {
      'do-not-ship': "N'expédiez pas.",
      'open-the-request': 'Ouvrez la demande sur la commande et acceptez-la.',
      'check-the-refund': 'En général, le remboursement part de lui-même.',
      'if-it-is-sent': "Si c'est déjà parti, refusez la demande et donnez le suivi.",
    },
    'wait-for-payment': {
      'do-not-ship': "N'expédiez pas.",
      'remind-the-buyer': "Rappelez le paiement à l'acheteur.",
      'cancel-then': 'Une fois le délai passé, annulez pour impayé.',
    },
    'cancel-order': {
      'open-the-order': "Ouvrez la commande sur eBay et choisissez de l'annuler\u00a0: toujours en entier.",
      'choose-the-reason':
        "Donnez le vrai motif\u00a0: demande de l'acheteur, problème d'adresse, impayé, ou rupture de stock. La rupture de stock peut compter comme défaut de service, la demande de l'acheteur non.",
      'check-the-refund': 'En général, le remboursement part de lui-même\u00a0; regardez la commande ensuite.',
    },
    'send-or-leave-out': {
      'reject-the-request': "Si l'acheteur a demandé l'annulation, refusez la demande et donnez le suivi.",
      'agree-with-the-buyer':
        "Demandez à l'acheteur s'il veut le reste\u00a0: ce que vous retirez d'un commun accord, vous le remboursez sans annuler.",
      'if-it-is-sent':
        "Si vous l'envoyez, l'acheteur ouvre un retour une fois le colis reçu, et vous remboursez à son retour.",
    },
    'ask-ebay': {
      'contact-ebay': "Demandez à l'assistance d'eBay, avec le numéro de commande.",
      'refund-anyway': "Vous pouvez dans tous les cas rembourser l'acheteur.",
    },
  },
  warnings: {
    'whole-order': "eBay n'annule que des commandes entières\u00a0: aucun article à part.",
  },
  facts: {
    marketplace: {
      name: 'site',
      question: "Sur quel site d'eBay a eu lieu l'achat\u00a0?",
      whereToLook: "L'adresse du site, aussi dans l'e-mail de confirmation.",
      why: 'Le délai pour demander est fixé par site, et la loi est celle du pays.',
      answers: {
        'ebay.com': { label: 'ebay.com', hint: 'États-Unis' },
        'ebay.co.uk': { label: 'ebay.co.uk', hint: 'Royaume-Uni' },
        'ebay.de': { label: 'ebay.de', hint: 'Allemagne' },
        'ebay.fr': { label: 'ebay.fr', hint: 'France' },
        'ebay.it': { label: 'ebay.it', hint: 'Italie' },
        'ebay.es': { label: 'ebay.es', hint: 'Espagne' },
        'ebay.ca': { label: 'ebay.ca', hint: 'Canada' },
        'ebay.com.au': { label: 'ebay.com.au', hint: 'Australie' },
      },
      invalid: choose,
    },
    caseOpen: {
      name: 'réclamation ouverte',
      presumed: "aucune réclamation pour non-réception n'est en cours",
      question: 'Une réclamation pour non-réception est-elle en cours\u00a0?',
      whereToLook: 'La commande sur eBay le montre.',
      why: 'Tant que cela dure, la commande ne peut pas être annulée.',
      answers: { true: { label: 'Oui' }, false: { label: 'Non' } },
      invalid: yesOrNo,
    },
  },
};

export const texts = assemble(shared('seller'), words);
