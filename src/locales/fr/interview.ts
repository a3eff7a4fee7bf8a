import type { InterviewWords } from '../interview.ts';

const numbers = ['Aucune', 'Une', 'Deux', 'Trois', 'Quatre', 'Cinq', 'Six', 'Sept', 'Huit', 'Neuf'];
const count = (value: number, one: string): string => `${value}\u00a0${one}${value < 2 ? '' : 's'}`;
const upTo = (last: number): string => (last === 1 ? '1' : `1-${last}`);

const happened = {
  placedAt: 'la commande',
  shippedAt: "l'expédition",
  deliveredAt: 'la livraison',
  latestDelivery: 'la date promise',
  cancelledAt: "l'annulation",
};

export const interview: InterviewWords = {
  heading: 'Cette commande peut-elle encore être annulée\u00a0?',
  order: (id, place, orders) => `Commande ${id} (${place} sur ${orders})`,
  progress: (question, most) =>
    most === undefined ? `question ${question}` : `question ${question} sur ${most} au plus`,
  optional: { refund: 'pour le remboursement\u00a0; facultatif', metric: 'pour le taux\u00a0; facultatif' },
  ofItem: (item, question) => `${item}\u00a0: ${question}`,
  about: (item) => `Article\u00a0: ${item}`,

  dontKnow: 'Je ne sais pas',
  skip: 'Passer',
  skipped: 'passé',
  partly: {
    'not-shipped': 'Pas encore parti, sans savoir ce qui est indiqué',
    shipped: 'Parti, sans savoir où il en est',
    digital: 'Un contenu numérique, sans savoir lequel',
  },
  amounts: {
    total: {
      question: 'Combien avez-vous payé en tout\u00a0?',
      whereToLook: 'La commande indique son total.',
      why: 'On sait ainsi combien revient.',
    },
    price: {
      question: 'Combien cet article a-t-il coûté, toutes unités comprises\u00a0?',
      whereToLook: 'La commande indique le prix de chaque article.',
      why: 'On sait ainsi combien revient.',
    },
  },

  length: {
    minutes: (value) => count(value, 'minute'),
    hours: (value) => count(value, 'heure'),
  },
  countedFrom: (choice, moment) => `${choice} (compté à partir du ${moment})`,
  typeBetween: (spans) => `Si c'était ${spans.join(', ou ')}\u00a0: tapez-le.`,
  readBack: (typed, read) => `${typed} (${read})`,

  keys: {
    choose: (last, ascii) => `${upTo(last)} ou ${ascii ? 'flèches' : '↑↓'}, puis Entrée`,
    type: (last) => `tapez-le${last === 0 ? '' : `, ou ${upTo(last)}`}, puis Entrée`,
    why: '? pourquoi cette question',
    less: '? moins',
    back: (ascii) => (ascii ? 'flèche gauche\u00a0: retour' : '← retour'),
    leave: 'Ctrl+C quitter',
  },
  linear: {
    choose: (last) => `Tapez un numéro de 1 à ${last}, puis Entrée.`,
    type: (last) =>
      `Tapez-le${last === 0 ? '' : last === 1 ? ', ou 1' : `, ou un numéro de 1 à ${last}`}, puis Entrée.`,
    why: '?\u00a0: pourquoi cette question.',
    back: 'r\u00a0: retour.',
    backKey: 'r',
    answer: (text) => `Réponse\u00a0: ${text}`,
    wentBack: 'Retour à la question précédente.',
  },
  more: (value) => `encore ${value}`,

  why: {
    intro: (candidates) =>
      candidates === 1
        ? 'Une seule réponse est possible\u00a0:'
        : `${numbers[candidates] ?? candidates} réponses sont encore possibles\u00a0; votre choix les réduit\u00a0:`,
    metric: () => "La réponse est acquise\u00a0; ceci donne le motif honnête, et dit si l'annulation compte.",
    refund: () => 'La réponse est acquise\u00a0; ceci précise les dates et le montant du remboursement.',
    presumption: () => 'Ceci était supposé\u00a0; chaque choix mène à\u00a0:',
    stays: (candidates) =>
      `${candidates === 2 ? 'les deux restent possibles' : 'toutes restent possibles'}, et on vous dit comment savoir`,
  },

  review: {
    why: "Il n'y a plus rien à demander. Une réponse, ou ce qui était supposé, peut encore être changé.",
    question: 'Faut-il changer quelque chose\u00a0?',
    goOn: 'Non, voir la réponse',
    answered: (question, answer) => `${question}  ${answer}`,
    assumed: (text, otherwise) => `Supposé\u00a0: ${text} (sinon ${otherwise})`,
    changing: "changement d'une réponse",
  },

  problems: {
    number: (last) => (last === 1 ? 'Tapez 1.' : `Tapez un numéro de 1 à ${last}.`),
    noSuchDay: "Ce jour n'existe pas.",
    noSuchTime: "Cette heure n'existe pas.",
    vague: 'Dites quel jour, aussi bien que vous le savez.',
    future: (now) => `C'est encore à venir\u00a0: nous sommes le ${now}.`,
    before: (fact, moment) => `C'est avant ${happened[fact]} (${moment}).`,
    after: (fact, moment) => `C'est après ${happened[fact]} (${moment}).`,
    hour: (typed) =>
      `Le jour seul ne suffit pas. Ajoutez l'heure, par exemple «\u00a0${typed} 9\u00a0h\u00a030\u00a0».`,
    comma: (instead) =>
      `Écrivez le montant avec un point, sans virgule${instead === undefined ? ', par exemple 1299.00' : `\u00a0: ${instead}`}.`,
    currency: (instead) => `Ajoutez la devise\u00a0: ${instead}.`,
    impossible: "Cela contredit ce que l'on sait de la commande.",
  },

  again: 'La même chose sans questions\u00a0:',
  saved: (file) => `Enregistré dans ${file}`,
};
