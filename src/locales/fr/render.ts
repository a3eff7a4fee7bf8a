import type { Verdict } from '../../decision/decision.ts';
import type { Moment } from '../dates.ts';
import type { MethodWords, Payer, RenderWords, Span } from '../render.ts';
import { money } from './money.ts';

/** No-break space. */
const nb = '\u00a0';

const verdicts: RenderWords['verdicts'] = {
  cancel: 'annuler',
  'request-cancellation': "demander l'annulation",
  'refuse-or-return': 'refuser ou retourner',
  return: 'retourner',
  'request-refund': 'demander le remboursement',
  'contact-support': "contacter l'assistance",
  wait: 'attendre',
  'nothing-to-do': 'rien à faire',
  'not-possible': 'impossible',
  undetermined: 'indéterminé',
};

/** `carte de crédit`, `Une carte de crédit`, `sur une carte de crédit`. */
const method = (name: string, subject: string, to: string): MethodWords => ({ name, subject, to });

const numbers = ['aucune', 'une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'];
const units: Readonly<Record<Span['unit'], readonly [string, string]>> = {
  hours: ['heure', 'heures'],
  days: ['jour', 'jours'],
  'business-days': ['jour ouvré', 'jours ouvrés'],
};

const showsAfter = {
  cancellation: "après l'annulation",
  'return-received': 'après le retour',
  'refund-issued': 'après le remboursement',
  that: 'plus tard',
} as const;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const plural = (value: number, one: string, many = `${one}s`): string => (value < 2 ? one : many);
const usually = (sure: boolean): string => (sure ? '' : 'en général ');

function or(list: readonly string[]): string {
  return list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} ou ${list.at(-1) ?? ''}`;
}

/** With a comma before the last: a verdict may have an "ou" of its own. */
const words = (list: readonly Verdict[]): string => {
  const names = list.map((verdict) => verdicts[verdict]);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}, ou ${names.at(-1)}`;
};

/** `10 h 30`, `le lun. 23 nov. à 10 h 30`. */
const at = ({ kind, text }: Moment): string => (kind === 'time' ? text : `le ${text}`);

function span({ min, max, unit }: Span): string {
  if (max === 0) return 'aussitôt';
  const name = units[unit][max === 1 ? 0 : 1];
  if (min === max) return `${max} ${name}`;
  return min === 0 ? `jusqu'à ${max} ${name}` : `${min} à ${max} ${name}`;
}

/** `dans les 2 jours ouvrés`, `3 à 5 jours ouvrés`: before "après …". */
function within({ min, max, unit }: Span): string {
  if (max === 0) return 'aussitôt';
  if (min > 0) return span({ min, max, unit });
  return max === 1 ? `dans un délai d'un ${units[unit][0]}` : `dans les ${span({ min: max, max, unit })}`;
}

const payers: Readonly<Record<NonNullable<Payer>, string>> = {
  'third-party': 'Le vendeur rembourse',
  platform: 'La plateforme rembourse',
};

const afterwards: Readonly<Record<Verdict, string>> = {
  cancel: 'vous pourrez annuler vous-même',
  'request-cancellation': `vous ne pourrez que demander l'annulation${nb}; le vendeur peut refuser`,
  'refuse-or-return': 'il ne restera que refuser le colis ou le retourner',
  return: 'il ne restera que le retour',
  'request-refund': 'vous ne pourrez que demander un remboursement',
  'contact-support': "seule l'assistance pourra décider",
  wait: 'il faudra attendre',
  'nothing-to-do': "il n'y aura plus rien à faire",
  'not-possible': 'plus rien ne sera possible',
};

/** An abbreviated month ends a sentence with its own full stop: `2 déc.` */
const ended = (text: string): string => (text.endsWith('.') ? text : `${text}.`);

export const render: RenderWords = {
  verdicts,
  confidence: {
    official: 'source officielle',
    copy: "copie d'une page officielle",
    secondary: 'source secondaire',
    inferred: 'déduit',
  },
  methods: {
    card: method('carte', 'Une carte', 'sur une carte'),
    'credit-card': method('carte de crédit', 'Une carte de crédit', 'sur une carte de crédit'),
    'debit-card': method('carte de débit', 'Une carte de débit', 'sur une carte de débit'),
    'prepaid-card': method('carte prépayée', 'Une carte prépayée', 'sur une carte prépayée'),
    'store-card': method('carte du magasin', 'Une carte du magasin', 'sur une carte du magasin'),
    'bank-account': method('compte bancaire', 'Un compte bancaire', 'sur un compte bancaire'),
    'gift-card-balance': method('solde chèque-cadeau', 'Le solde chèque-cadeau', 'sur le solde chèque-cadeau'),
    points: method('solde de points', 'Le solde de points', 'sur le solde de points'),
    installments: method('paiement échelonné', 'Un paiement échelonné', 'sur un paiement échelonné'),
    cash: method('paiement en espèces', 'Un paiement en espèces', 'en espèces'),
    'cash-on-delivery': method(
      'paiement à la livraison',
      'Un paiement à la livraison',
      'après un paiement à la livraison',
    ),
    'convenience-store': method('paiement en supérette', 'Un paiement en supérette', 'après un paiement en supérette'),
    invoice: method('facture', 'Une facture', 'sur une facture'),
    ebt: method('carte EBT', 'Une carte EBT', 'sur une carte EBT'),
    'promotional-credit': method('crédit promotionnel', 'Un crédit promotionnel', 'en crédit promotionnel'),
    wallet: method('portefeuille électronique', 'Un portefeuille électronique', 'sur un portefeuille électronique'),
    other: method(
      "moyen de paiement d'origine",
      "Le moyen de paiement d'origine",
      "sur le moyen de paiement d'origine",
    ),
  },

  amounts: money,

  or,
  count: (value) => numbers[value] ?? String(value),
  span,

  heading: {
    order: (id, marketplace, role) =>
      `Commande ${id}${marketplace === undefined ? '' : `, ${marketplace}`}${role === 'seller' ? ', côté vendeur' : ''}`,
    placed: ({ text }) => `Passée le ${text}.`,
    asOf: (moment) => `Situation ${moment.kind === 'time' ? 'à' : 'le'} ${moment.text}.`,
    wholeOrder: 'La commande entière',
    item: (id) => `Article ${id}`,
  },

  status: {
    left(duration) {
      if (duration === undefined) return "encore moins d'une minute";
      const unit = { minute: 'minute', hour: 'heure', day: 'jour' }[duration.unit];
      return `encore ${duration.value} ${plural(duration.value, unit)}`;
    },
    leftShort(duration) {
      if (duration === undefined) return `<${nb}1${nb}min`;
      if (duration.unit === 'minute') return `${duration.value}${nb}min`;
      return duration.unit === 'hour'
        ? `${duration.value}${nb}h`
        : `${duration.value} ${plural(duration.value, 'jour')}`;
    },
    unknownLimit: 'délai restant inconnu',
    onItsWaySince: (moment) => `en route depuis ${at(moment)}`,
    facts: (count) => `${count} ${plural(count, 'information')} ${plural(count, 'manquante')}`,
    upTo: (money) => `jusqu'à ${money}`,
    plus(money, { tax, delivery }) {
      const more = [...(tax ? ['taxe'] : []), ...(delivery ? ['livraison'] : [])];
      return `${money}, plus ${more.join(' et ')} éventuelle${more.length > 1 ? 's' : ''}`;
    },
  },

  labels: { money: 'Argent', metric: 'Taux', after: 'Ensuite', also: 'Et aussi', note: 'À noter' },

  eitherWay: (sentences, more) => {
    const either = `On ne sait pas lequel de ces cas s'applique, mais la réponse est la même. Soit${nb}: ${sentences.join(` Soit${nb}: `)}`;
    if (more === 0) return either;
    const count = capital(numbers[more] ?? String(more));
    return `${either} ${count} ${more === 1 ? 'autre règle peut' : 'autres règles peuvent'} s'appliquer${nb}: voir --why.`;
  },
  after(role, now, next, from) {
    const [only] = next;
    if (now === 'refuse-or-return' && next.includes('request-refund')) {
      return `Dès ${at(from)}, si rien n'est arrivé, vous pourrez demander le remboursement.`;
    }
    if (role === 'seller' || only === undefined || next.length > 1) return `Dès ${at(from)}${nb}: ${words(next)}.`;
    return `Dès ${at(from)}, ${afterwards[only]}.`;
  },
  candidatesFrom: (next, from) => `Dès ${at(from)}, il ne restera que${nb}: ${words(next)}.`,
  assumed: (texts) => `Supposé${nb}: ${texts.join(`${nb}; `)}.`,
  forItems: (text, count) => `${text} (${count} articles)`,
  alternative: (title, certain, until, text) =>
    `${title}${until === undefined ? '' : `, ${until}`}${certain ? '' : ' (peut-être ouvert)'}.${text === undefined ? '' : ` ${text}`}`,

  missing: {
    couldBe: (list) => `Possible${nb}: ${or(list)}.`,
    also: `Restera à savoir${nb}:`,
    value: 'VALEUR',
    means: 'SENS',
    leaves: 'RESTE',
    from: (moment) => `à partir ${moment.kind === 'time' ? 'de' : 'du'} ${moment.text}`,
    until: (moment) => `avant ${at(moment)}`,
    between: (from, until) => `entre ${at(from)} et ${at(until)}`,
    forDates: (question) => `Pour les dates${nb}: ${question}`,
    forMetric: (question) => `Pour le motif${nb}: ${question}`,
  },

  money: {
    nothingPaid: "Rien n'a encore été payé, il n'y a rien à rembourser.",
    noneBack: ({ subject }) => `${subject} n'est pas remboursé en argent.`,
    nothingCharged: "Rien n'a été débité.",
    holdEnds: ({ kind, text, span: counted, sure }) => {
      const how = kind === 'by' && counted !== undefined ? ` (${span({ ...counted, min: counted.max })})` : '';
      return ended(`L'autorisation sur la carte tombe d'elle-même, ${usually(sure)}${text}${how}`);
    },
    holdEndsAfter: (counted, sure) =>
      `L'autorisation sur la carte tombe d'elle-même, ${usually(sure)}${within(counted)} après l'annulation.`,
    holdEndsSometime: "L'autorisation sur la carte tombe d'elle-même.",
    comesBack: ({ to }, { text, span: counted, sure }) =>
      ended(`L'argent revient ${to}, ${usually(sure)}${text}${counted === undefined ? '' : `${nb}: ${span(counted)}`}`),
    comesBackSometime: ({ to }) => `L'argent revient ${to}${nb}; le délai n'est pas connu.`,
    issuedAfterReturn: (payer, counted, sure) =>
      payer === undefined
        ? `Le remboursement est émis ${usually(sure)}${within(counted)} après le retour.`
        : `${payers[payer]} ${usually(sure)}${within(counted)} après l'avoir reçu.`,
    issuedAfterCancellation: (counted, sure) =>
      `Le remboursement est émis ${usually(sure)}${within(counted)} après l'annulation.`,
    shows: ({ subject }, counted, sure, after) =>
      `${subject} l'affiche ${usually(sure)}${within(counted)} ${showsAfter[after]}.`,
    ifCharged: (sentence) => `Si le débit a eu lieu${nb}: ${lower(sentence)}`,
    ifNotCharged: (sentence) => `Si rien n'a été débité${nb}: ${lower(sentence)}`,
    parts: (amount, count) => `${capital(amount ?? "l'argent")} revient en ${numbers[count] ?? count} parts${nb}:`,
    together: (items, amount) =>
      items === 1
        ? `L'article entier${nb}: ${amount} en retour.`
        : `Les ${items} articles ensemble${nb}: ${amount} en retour.`,
    columns: { to: 'VERS', amount: 'MONTANT', when: 'ATTENDU' },
    less: (count) => `${capital(numbers[count] ?? String(count))} retenues sont possibles${nb}; --why les détaille.`,
    between: (least, most) => `${least} à ${most}`,
    hold: "l'autorisation tombe d'elle-même",
    nothing: 'rien ne revient',
    notKnown: 'pas encore connu',
  },

  refund: {
    heading: (amount, { to }, marketplace) =>
      `${amount === undefined ? 'Remboursement' : `${amount} de retour`} ${to}${marketplace === undefined ? '' : `, ${marketplace}`}`,
    state: (charged, event, day) =>
      [
        ...(charged === undefined ? [] : [charged ? 'débité' : 'non débité']),
        ...(event === undefined
          ? []
          : [`${event === 'cancelled' ? 'annulé' : 'retourné'}${day === undefined ? '' : ` le ${day}`}`]),
      ].join(', '),
    expect: ({ text, span: counted, sure }) =>
      ended(`Attendez-le ${text}${counted === undefined ? '' : `${nb}: ${usually(sure)}${span(counted)}`}`),
  },

  why: {
    rules: 'Règles',
    assumed: 'Supposé',
    otherwise: (list) => `sinon${nb}: ${or(list)}`,
    source: (title, checked, confidence) => `${title}, vérifié en ${checked}, ${confidence}`,
  },

  hints: {
    why(command, steps) {
      const what = steps ? 'Règles, sources et étapes des autres voies' : 'Règles et sources';
      return command === undefined ? `${what}${nb}: ajoutez --why` : `${what}${nb}: ${command}`;
    },
    ask(orders, command) {
      const start = `Il manque des informations pour ${orders === 1 ? 'une commande' : `${numbers[orders] ?? orders} commandes`}.`;
      return command === undefined ? start : `${start} Pour répondre aux questions${nb}: ${command}`;
    },
  },

  summary: {
    heading: (orders, items, moment) =>
      `${orders} ${plural(orders, 'commande')}, ${items} ${plural(items, 'article')}, situation ${moment.kind === 'time' ? 'à' : 'le'} ${moment.text}. Les plus urgents d'abord.`,
    columns: { left: 'RESTE', until: "JUSQU'AU", what: 'QUE FAIRE', order: 'COMMANDE', item: 'ARTICLE' },
    unknown: 'inconnu',
    more: (count) => `${count} de plus`,
  },

  error: {
    order: 'commande',
    record: 'document',
    column: 'colonne',
    found: 'trouvé',
    expected: 'attendu',
    try: 'essayez',
    stdin: 'entrée standard',
    summary: (decided, total, exitCode) =>
      `${decided} ${plural(decided, 'document')} sur ${total} ${plural(decided, 'traité')}, ${total - decided} ${plural(total - decided, 'illisible')} (code de sortie ${exitCode}).`,
  },
};
