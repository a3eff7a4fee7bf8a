import type { RefundWords } from '../refund.ts';
import { holidayNames } from './holidays.ts';
import { money } from './money.ts';

/** No-break space. */
const nb = '\u00a0';

const keptBack = (max: string | undefined, sure: boolean): string => {
  const usually = sure ? '' : 'en général ';
  return max === undefined ? `${usually}une partie est retenue` : `${usually}jusqu'à ${max} de retenue`;
};
const less = (max: string | undefined): string => (max === undefined ? '' : `${nb}: jusqu'à ${max} de moins`);

export const refund: RefundWords = {
  amounts: money,
  status: {
    none: "Aucun remboursement n'est dû.",
    unpublished: `Aucun délai n'est publié${nb}: si cela tarde, demandez à qui l'a vendu.`,
    notStarted: "Le délai n'a pas encore commencé.",
    waiting: (today) => `Aujourd'hui, ${today}${nb}: attendez.`,
    due: (today) => `Aujourd'hui, ${today}${nb}: l'argent peut arriver d'un jour à l'autre.`,
    // An abbreviated month ends the sentence with its own full stop.
    late: (today, since) => `Aujourd'hui, ${today}${nb}: c'est en retard depuis le ${since.replace(/\.$/, '')}.`,
    stillNothing: (onDay) => `Toujours rien ${onDay}${nb}?`,
  },
  nextSteps: {
    'send-back': `Renvoyez l'article${nb}; le délai court à partir du jour de son arrivée.`,
    wait: 'Attendez.',
    'open-refund-detail': `Ouvrez le remboursement dans vos commandes${nb}: quand a-t-il été émis, et vers quel moyen de paiement${nb}?`,
    'check-balance': `Consultez le solde de votre compte${nb}: c'est là que l'argent revient, et non sur une carte.`,
    'compare-pending-and-posted': `Regardez si la banque indique une opération en attente (autorisation) ou passée (débit).`,
    'ask-bank-to-lift-hold': "Si ce n'est qu'une autorisation, demandez à votre banque de la lever.",
    'message-seller': 'Écrivez au vendeur, qui rembourse ce retour, et laissez-lui 48 heures pour répondre.',
    'claim-guarantee': 'Sans réponse ou sans remboursement, faites jouer la garantie acheteur de la plateforme.',
    'ask-bank-with-reference': "S'il a été émis, interrogez votre banque avec la référence indiquée (ARN).",
    'ask-payment-service': "S'il a été émis, interrogez le service de paiement que vous avez utilisé.",
    'ask-platform': "Adressez-vous ensuite à l'assistance de la plateforme.",
  },
  notes: {
    'only-if-charged': 'Si le paiement a été débité.',
    'only-if-not-charged': 'Si le paiement a seulement été autorisé.',
    'hold-looks-charged': `Sur une carte de débit ou prépayée, une autorisation ressemble à un débit${nb}: l'argent est mis de côté.`,
    'bank-may-lift-hold': "La banque peut lever l'autorisation plus tôt, à votre demande.",
    'counted-as-business-days': `La source dit «${nb}jours${nb}»${nb}; ils sont comptés comme jours ouvrés.`,
    'as-credit-card': `Aucune page ne cite cette carte${nb}; elle est comptée comme une carte de crédit.`,
    'as-bank-account': `Aucune page ne cite ce paiement${nb}; il est compté comme un compte bancaire.`,
    'as-card': `Aucune page ne cite ce paiement${nb}; l'autorisation est comptée comme celle d'une carte.`,
    'method-not-told': `Aucune page ne cite ce paiement${nb}; il est compté comme le plus lent des paiements courants.`,
    'card-statements': 'Il apparaît sur le prochain relevé de carte ou sur le suivant.',
    'prepaid-about': `Pour les cartes prépayées, les sources divergent${nb}: environ 30 jours.`,
    'to-balance-or-bank': "L'argent revient sur le solde de chèques-cadeaux ou sur un compte bancaire.",
    'cash-to-bank': 'Ce qui a été payé en espèces revient sur un compte bancaire.',
    'by-cheque': "Le chèque est l'exception.",
    'time-not-published': "Le délai n'est pas publié.",
    'nothing-taken': `Rien n'a été débité${nb}: rien n'est à rendre.`,
    'not-paid-yet': `Le paiement était prévu à la livraison${nb}: rien n'a été encaissé.`,
    'promotional-credit': "Un crédit promotionnel n'est pas remboursé.",
    'split-order-unknown': `L'ordre de remboursement entre les moyens de paiement n'est pas publié${nb}: entre les deux montants.`,
  },
  caveats: {
    'no-holidays': `Seuls les week-ends sont comptés comme fermés${nb}: les jours fériés de ce pays ne sont pas connus.`,
    'holidays-unchecked':
      "Les jours fériés de ce pays viennent de données publiques et n'ont pas été comparés à une liste officielle.",
    'regional-bank-holidays': `Les jours fériés bancaires varient selon la région${nb}: le dernier jour compte un jour ouvré de marge.`,
    'regional-holidays': 'Les jours fériés régionaux ne sont pas comptés.',
    'unknown-store': `Le site n'est pas connu${nb}: les jours vont du lundi au vendredi, en UTC.`,
    'beyond-holidays': 'Les jours fériés ne sont connus que de 2020 à 2040.',
  },
  amountNotes: {
    'price-unknown': "La commande n'indique pas le prix.",
    'tax-unknown': `La taxe ajoutée s'y joint${nb}; la commande ne l'indique pas.`,
    'discount-unknown': `Une remise réduirait le montant${nb}; la commande n'en dit rien.`,
    'shipping-unknown': `La livraison peut s'y ajouter${nb}; la commande n'en indique pas le prix.`,
    'share-unknown': `La commande ne dit pas combien d'unités le prix couvre${nb}: toute la ligne est comptée.`,
    'mixed-currencies': 'La commande contient des montants en plusieurs devises.',
    'promotion-may-change': 'Le reste de la commande peut perdre la livraison gratuite ou un prix par lot.',
    'return-postage': 'Les frais de renvoi ne sont pas comptés.',
  },
  deductions: {
    'late-return-fee': (max, sure) =>
      `Renvoyé après le dernier jour${nb}: ${keptBack(max, sure)} (plus de 30 jours de retard${nb}: tout).`,
    'late-return-refused': (max, sure) => `Renvoyé avec plus de 30 jours de retard${nb}: ${keptBack(max, sure)}.`,
    'damage-fee': (max, sure) => `Endommagé, utilisé ou incomplet${nb}: ${keptBack(max, sure)}.`,
    'restocking-fee': (max, sure) => `Cartes à collectionner, jeux ou figurines ouverts${nb}: ${keptBack(max, sure)}.`,
    'opened-media-fee': (max, sure) => `Disques ou jeux ouverts${nb}: ${keptBack(max, sure)}.`,
    'opened-software-fee': (max, sure) => `Logiciel ouvert${nb}: ${keptBack(max, sure)}.`,
    'seller-deduction': (max, sure) => `Selon l'état, le vendeur peut déduire${nb}: ${keptBack(max, sure)}.`,
    'shop-terms': () => `Ce qui est retenu sur un retour dépend des conditions du vendeur${nb}: voyez-les.`,
    'diminished-value': () =>
      `Déprécié par un usage au-delà de l'essai${nb}: en général, cette perte est retenue, et rien d'autre.`,
    'handling-charge': () => `Colis non distribué${nb}: des frais de traitement peuvent être retenus.`,
    'outbound-shipping': (max) => `La livraison n'est pas toujours remboursée${less(max)}.`,
    'express-delivery': (max) => `La livraison est remboursée au tarif standard le moins cher${less(max)}.`,
    'other-items-shipping': (max) => `Seule la part de livraison de cet article revient${less(max)}.`,
    'gift-wrap': (max) => `L'emballage cadeau peut rester à votre charge${less(max)}.`,
    'import-fees': (max) =>
      `Les frais d'importation reviennent avec ce pour quoi ils ont été payés, et pas toujours après un retour${less(max)}.`,
    'promotional-credit': (max) => `Un crédit promotionnel n'est pas remboursé${less(max)}.`,
    'unexplained-difference': (max) =>
      max === undefined
        ? 'Le total de la commande et ses prix diffèrent.'
        : `Le total de la commande et ses prix diffèrent${nb}: jusqu'à ${max} peuvent concerner d'autres articles.`,
    'already-refunded': (max) => `Une partie a peut-être déjà été remboursée${less(max)}.`,
  },
  borrowed: (store) => `Aucune page de ce site ne donne de délai${nb}: celui d'${store} est repris.`,
  limit: {
    afterNotice: (last) =>
      last === undefined
        ? `La loi donne 14 jours au vendeur dès qu'il est informé${nb}; il peut attendre les articles ou la preuve d'envoi.`
        : `La loi donne jusqu'à la fin du ${last}${nb}; le vendeur peut attendre les articles ou la preuve d'envoi.`,
    afterGoods: (last) =>
      last === undefined
        ? "La loi donne 14 jours au vendeur dès qu'il a les articles ou la preuve d'envoi."
        : `La loi donne jusqu'à la fin du ${last}, 14 jours après les articles ou la preuve d'envoi.`,
  },
  timeline: {
    marks: {
      issued: 'émis',
      received: 'reçu',
      first: 'premier',
      last: 'dernier',
      late: 'retard',
      today: "aujourd'hui",
    },
    closedDays: (holidays) =>
      [
        'Les banques sont fermées les jours en pointillé',
        holidays.map(({ day, name }) => `le ${day} est férié (${name})`).join(', '),
      ]
        .filter((part) => part !== '')
        .join(`${nb}; `),
    weeks: 'Chaque pas est une semaine, à partir du lundi.',
  },
  holiday: (name) => (Object.hasOwn(holidayNames, name) ? (holidayNames[name] ?? name) : name),
};
