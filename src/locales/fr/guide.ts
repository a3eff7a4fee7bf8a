import type { GuideWords } from '../guide.ts';
import { render } from './render.ts';

export const guide: GuideWords = {
  topics: {
    'before-shipping': {
      title: "Avant l'expédition",
      about: "Ce que dit la commande, ce que cela permet, et comment annuler sur ordinateur et dans l'application.",
    },
    shipped: {
      title: "Une fois l'article expédié",
      about: 'Faire revenir le colis, le refuser, ou le retourner après la livraison.',
    },
    'third-party': {
      title: "La commande d'un vendeur tiers",
      about: "Ce qu'un vendeur tiers expédie\u00a0: délai d'annulation, demandes, retours et garantie.",
    },
    refunds: {
      title: 'Les remboursements',
      about: "Quand l'argent revient, selon le moyen de paiement, et pourquoi il peut en manquer.",
    },
    digital: {
      title: 'Contenus numériques et abonnements',
      about: 'Films, livres numériques, musique, applications, logiciels, abonnements.',
    },
    'gift-cards': {
      title: 'Chèques-cadeaux et cadeaux',
      about: "Les chèques-cadeaux avant et après l'envoi, et les cadeaux reçus.",
    },
    groceries: {
      title: 'Courses et autres articles particuliers',
      about: 'Courses, précommandes, achats par abonnement, articles sur mesure, gros colis, services.',
    },
    sellers: {
      title: 'Pour les vendeurs',
      about: "Annuler en tant que vendeur, ce qui compte dans le taux d'annulations, et que faire après l'expédition.",
    },
    problems: {
      title: 'Les problèmes',
      about: "Ce qui ne va pas, pourquoi, et que faire, dans l'ordre.",
    },
    prevention: {
      title: 'Les habitudes qui évitent les annulations',
      about: 'Pour les acheteurs et pour les vendeurs.',
    },
    questions: {
      title: 'Questions et réponses',
      about: "Ce que l'on demande le plus, et ce que l'on entend souvent à tort.",
    },
  },
  overview: {
    title: 'Le guide',
    about:
      'Comment se passent les annulations, les retours et les remboursements, sans commande sous la main. Pour une commande précise, annul check ou annul ask en savent plus.',
    open: (command) => `Ouvrir un thème\u00a0: ${command}`,
    store: (command) => `Avec les délais et les boutons de votre boutique\u00a0: ${command}`,
  },
  span: render.span,
  table: {
    columns: {
      method: 'PAYÉ AVEC',
      time: 'VISIBLE APRÈS LE REMBOURSEMENT',
      after: 'APRÈS',
      issued: 'REMBOURSEMENT ÉMIS',
      store: 'BOUTIQUE',
    },
    nothing: render.money.nothing,
    hold: 'autorisation seule',
    anyCard: 'toute carte',
    anyPayment: 'tout paiement',
    otherPayment: 'tout autre paiement',
    triggers: {
      cancellation: 'annulation',
      'return-received': 'réception du retour',
      undeliverable: 'retour du colis non distribué ou refusé',
    },
    conditions: {
      cancellation: 'après une annulation',
      return: 'après un retour',
      shippedBy: (who) => `expédié par ${who}`,
      soldBy: (who) => `vendu par ${who}`,
    },
    borrowed: (store) => `repris ${/^[aeiouy]/.test(store) ? "d'" : 'de '}${store}`,
    except: (stores) => (stores === '' ? 'toutes' : `toutes sauf ${stores}`),
  },
  why: (command) => `Sources\u00a0: ${command}`,
  sources: 'Sources',
};
