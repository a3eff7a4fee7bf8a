/** The questions about an order and its way. */
import type { Facts } from '../facts.ts';

const choose = "Choisissez l'une des réponses.";
const yesOrNo = 'Répondez par oui ou par non.';
const no = { label: 'Non' } as const;
const yes = { label: 'Oui' } as const;

type Keys =
  | 'marketplace'
  | 'status'
  | 'soldBy'
  | 'fulfilledBy'
  | 'carrier'
  | 'cancellationRequest'
  | 'cancellation'
  | 'fullyRefunded'
  | 'business'
  | 'replacement'
  | 'onHold'
  | 'program';

const marketplace: Facts['marketplace'] = {
  question: 'Dans quelle boutique la commande a-t-elle été passée\u00a0?',
  whereToLook: "C'est l'adresse du site, que donne aussi l'e-mail de confirmation.",
  why: "Les délais, les retours et les droits changent d'une boutique à l'autre.",
  answers: {
    'amazon.com': { label: 'amazon.com', hint: 'États-Unis' },
    'amazon.ca': { label: 'amazon.ca', hint: 'Canada' },
    'amazon.com.mx': { label: 'amazon.com.mx', hint: 'Mexique' },
    'amazon.com.br': { label: 'amazon.com.br', hint: 'Brésil' },
    'amazon.co.uk': { label: 'amazon.co.uk', hint: 'Royaume-Uni' },
    'amazon.de': { label: 'amazon.de', hint: 'Allemagne' },
    'amazon.fr': { label: 'amazon.fr', hint: 'France' },
    'amazon.it': { label: 'amazon.it', hint: 'Italie' },
    'amazon.es': { label: 'amazon.es', hint: 'Espagne' },
    'amazon.nl': { label: 'amazon.nl', hint: 'Pays-Bas' },
    'amazon.com.be': { label: 'amazon.com.be', hint: 'Belgique' },
    'amazon.se': { label: 'amazon.se', hint: 'Suède' },
    'amazon.pl': { label: 'amazon.pl', hint: 'Pologne' },
    'amazon.ie': { label: 'amazon.ie', hint: 'Irlande' },
    'amazon.com.tr': { label: 'amazon.com.tr', hint: 'Turquie' },
    'amazon.co.za': { label: 'amazon.co.za', hint: 'Afrique du Sud' },
    'amazon.sg': { label: 'amazon.sg', hint: 'Singapour' },
    'amazon.ae': { label: 'amazon.ae', hint: 'Émirats arabes unis' },
    'amazon.sa': { label: 'amazon.sa', hint: 'Arabie saoudite' },
    'amazon.eg': { label: 'amazon.eg', hint: 'Égypte' },
    'amazon.in': { label: 'amazon.in', hint: 'Inde' },
    'amazon.com.au': { label: 'amazon.com.au', hint: 'Australie' },
    'amazon.co.jp': { label: 'amazon.co.jp', hint: 'Japon' },
    'amazon.cn': { label: 'amazon.cn', hint: 'Chine' },
  },
  invalid: "Choisissez l'une des boutiques, ou tapez son adresse, par exemple amazon.fr.",
};

const status: Facts['status'] = {
  question: 'Où en est la commande\u00a0?',
  whereToLook: "Ouvrez vos commandes et regardez sous le titre de l'article.",
  why: "Ce qui est parti ne s'annule plus\u00a0: on peut seulement l'arrêter, le refuser ou le retourner.",
  answers: {
    preorder: { label: 'Précommandé', hint: "L'article n'est pas encore sorti." },
    pending: { label: 'En attente de paiement', hint: 'Le paiement est encore vérifié.' },
    unshipped: { label: 'Pas encore expédié' },
    preparing: { label: 'En cours de préparation', hint: "L'expédition est proche." },
    shipped: { label: 'Expédié', hint: 'Le colis est en route.' },
    'out-for-delivery': { label: 'En cours de livraison', hint: "Le colis arrive aujourd'hui." },
    'pickup-ready': { label: 'Prêt au retrait', hint: 'Le colis attend dans un casier ou à un comptoir.' },
    delivered: { label: 'Livré' },
    undeliverable: { label: 'Non distribuable', hint: "Le colis n'a pas pu être livré, a été refusé ou perdu." },
    cancelled: { label: 'Annulé' },
    returned: { label: 'Retourné', hint: 'Le colis est reparti.' },
    unfulfillable: { label: 'Impossible à honorer', hint: "Seulement pour les commandes d'autres boutiques." },
  },
  invalid: choose,
};

export const choices = (platform: string): Pick<Facts, Keys> => ({
  marketplace,
  status,
  soldBy: {
    question: 'Qui le vend\u00a0?',
    whereToLook: "Cherchez «\u00a0vendu par\u00a0» sur la commande ou sur la page de l'article.",
    why: "Un vendeur suit d'autres règles que la plateforme.",
    answers: { platform: { label: platform }, 'third-party': { label: 'Un vendeur', hint: 'Tout autre nom.' } },
    invalid: choose,
  },
  fulfilledBy: {
    question: "Qui l'expédie\u00a0?",
    whereToLook: "Cherchez «\u00a0expédié par\u00a0» sur la commande ou sur la page de l'article.",
    why: "Celui qui expédie décide du temps qu'il reste pour annuler, et de qui reprend l'article.",
    answers: { platform: { label: platform }, merchant: { label: 'Le vendeur' } },
    invalid: choose,
  },
  carrier: {
    question: 'Qui apporte le colis\u00a0?',
    whereToLook: 'Le suivi de la commande nomme le transporteur.',
    why: 'Le transporteur de la plateforme peut encore faire demi-tour.',
    answers: {
      platform: { label: platform, hint: 'Les livreurs de la plateforme.' },
      other: { label: 'Un autre transporteur', hint: 'La poste ou un service de colis.' },
    },
    invalid: choose,
  },
  cancellationRequest: {
    presumed: "personne n'a encore demandé l'annulation",
    question: "Quelqu'un a-t-il demandé l'annulation\u00a0?",
    whereToLook: 'Une demande figure sur la commande, et un e-mail la confirme.',
    why: "Une demande en cours doit d'abord recevoir une réponse.",
    answers: {
      none: { label: 'Non' },
      message: { label: "Seulement par message, sans la commande d'annulation" },
      open: { label: 'Oui, sans réponse pour le moment' },
      rejected: { label: 'Oui, et elle a été refusée' },
    },
    invalid: choose,
  },
  cancellation: {
    presumed: "rien n'a encore été annulé",
    question: "L'annulation est-elle déjà faite\u00a0?",
    whereToLook: 'Regardez dans les commandes annulées.',
    why: "Après une annulation, il n'y a plus rien à faire.",
    answers: { none: no, executed: yes },
    invalid: yesOrNo,
  },
  fullyRefunded: {
    presumed: "le prix n'a pas été remboursé en entier",
    question: 'Tout le prix a-t-il été remboursé\u00a0?',
    whereToLook: 'La commande montre ses remboursements.',
    why: "Après un remboursement complet, il n'y a plus rien à faire.",
    answers: { true: yes, false: no },
    invalid: yesOrNo,
  },
  business: {
    presumed: "ce n'est pas un achat professionnel",
    question: 'Est-ce un achat pour une entreprise\u00a0?',
    whereToLook: 'Un compte professionnel le dit en haut de la page.',
    why: 'Le droit de rétractation est réservé aux consommateurs.',
    answers: { true: yes, false: no },
    invalid: yesOrNo,
  },
  replacement: {
    presumed: "ce n'est ni un échange ni un remplacement",
    question: 'Est-ce un échange ou un remplacement\u00a0?',
    whereToLook: "La commande est marquée ainsi, et rien de nouveau n'a été débité.",
    why: "L'article d'origine doit quand même être renvoyé.",
    answers: { true: yes, false: no },
    invalid: yesOrNo,
  },
  onHold: {
    presumed: "la commande n'est pas bloquée",
    question: 'La commande est-elle bloquée\u00a0?',
    whereToLook: 'La commande ou un e-mail demande de corriger le paiement.',
    why: 'Une commande bloquée ne part pas avant la vérification du paiement ou du compte.',
    answers: { true: yes, false: no },
    invalid: yesOrNo,
  },
  program: {
    presumed: 'la livraison est ordinaire',
    question: 'La livraison est-elle particulière\u00a0?',
    whereToLook: 'La commande la nomme à côté de la livraison.',
    why: "Ces livraisons s'arrêtent ou se retournent à leur manière.",
    answers: {
      none: { label: 'Non, elle est ordinaire' },
      'multi-channel': { label: `Commandé dans une autre boutique, expédié par ${platform}` },
      'scheduled-delivery': { label: 'Livraison programmée', hint: 'Un grand article, sur rendez-vous.' },
      haul: { label: 'Haul', hint: 'Des articles à très bas prix, livrés lentement.' },
    },
    invalid: choose,
  },
});
