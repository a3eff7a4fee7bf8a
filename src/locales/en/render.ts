import type { Verdict } from '../../decision/decision.ts';
import type { MethodWords, RenderWords, Span } from '../render.ts';
import { money } from './money.ts';

const verdicts: RenderWords['verdicts'] = {
  cancel: 'cancel',
  'request-cancellation': 'request cancellation',
  'refuse-or-return': 'refuse or return',
  return: 'return',
  'request-refund': 'request refund',
  'contact-support': 'contact support',
  wait: 'wait',
  'nothing-to-do': 'nothing to do',
  'not-possible': 'not possible',
  undetermined: 'undetermined',
};

const method = (name: string, article = 'a', to?: string): MethodWords => ({
  name,
  subject: article === '' ? capital(name) : `${capital(article)} ${name}`,
  to: to ?? (article === '' ? `to ${name}` : `to ${article} ${name}`),
});

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const units: Readonly<Record<Span['unit'], readonly [string, string]>> = {
  hours: ['hour', 'hours'],
  days: ['day', 'days'],
  'business-days': ['business day', 'business days'],
};

const showsAfter = {
  cancellation: 'the cancellation',
  'return-received': 'its return',
  'refund-issued': 'the refund',
  that: 'that',
} as const;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const plural = (value: number, one: string, many = `${one}s`): string => (value === 1 ? one : many);
const usually = (sure: boolean): string => (sure ? '' : 'usually ');

function or(list: readonly string[]): string {
  return list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} or ${list.at(-1) ?? ''}`;
}

/** With a comma before the last: a verdict may have an "or" of its own. */
const words = (list: readonly Verdict[]): string => {
  const names = list.map((verdict) => verdicts[verdict]);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}, or ${names.at(-1)}`;
};

function span({ min, max, unit }: Span): string {
  if (max === 0) return 'at once';
  const name = units[unit][max === 1 ? 0 : 1];
  if (min === max) return `${max} ${name}`;
  return min === 0 ? `up to ${max} ${name}` : `${min} to ${max} ${name}`;
}

/** `within 2 business days of`, `3 to 5 business days after`. */
function within({ min, max, unit }: Span): string {
  if (max === 0) return 'at once after';
  return min === 0 ? `within ${span({ min: max, max, unit })} of` : `${span({ min, max, unit })} after`;
}

/** What a buyer can do from then on. */
const afterwards: Readonly<Record<Verdict, string>> = {
  cancel: 'you can cancel it yourself',
  'request-cancellation': 'you can only ask, and the seller may refuse',
  'refuse-or-return': 'you can only refuse or return it',
  return: 'you can only return it',
  'request-refund': 'you can only ask for a refund',
  'contact-support': 'only customer service can decide',
  wait: 'you have to wait',
  'nothing-to-do': 'there is nothing left to do',
  'not-possible': 'nothing is possible any more',
};

export const render: RenderWords = {
  verdicts,
  confidence: {
    official: 'official',
    copy: 'copy of an official page',
    secondary: 'secondary source',
    inferred: 'inferred',
  },
  methods: {
    card: method('card'),
    'credit-card': method('credit card'),
    'debit-card': method('debit card'),
    'prepaid-card': method('prepaid card'),
    'store-card': method('store card'),
    'bank-account': method('bank account'),
    'gift-card-balance': method('gift card balance', 'the'),
    points: method('points balance', 'the'),
    installments: method('instalment plan', 'an'),
    cash: method('cash payment'),
    'cash-on-delivery': method('cash on delivery', '', 'for cash on delivery'),
    'convenience-store': method('convenience store payment', 'a', 'for a convenience store payment'),
    invoice: method('invoice', 'an'),
    ebt: method('EBT card', 'an'),
    'promotional-credit': method('promotional credit'),
    wallet: method('wallet'),
    other: method('original payment method', 'the'),
  },

  amounts: money,

  or,
  count: (value) => numbers[value] ?? String(value),
  span,

  heading: {
    order: (id, marketplace, role) =>
      `Order ${id}${marketplace === undefined ? '' : `, ${marketplace}`}${role === 'seller' ? ', for its seller' : ''}`,
    placed: ({ text }) => `Placed ${text}.`,
    asOf: ({ text }) => `Decided as of ${text}.`,
    wholeOrder: 'The whole order',
    item: (id) => `Item ${id}`,
  },

  status: {
    left: (duration) =>
      duration === undefined
        ? 'less than a minute left'
        : `${duration.value} ${plural(duration.value, duration.unit)} left`,
    leftShort(duration) {
      if (duration === undefined) return '< 1 min';
      if (duration.unit === 'minute') return `${duration.value} min`;
      return duration.unit === 'hour' ? `${duration.value} h` : `${duration.value} ${plural(duration.value, 'day')}`;
    },
    unknownLimit: 'time left unknown',
    onItsWaySince: ({ text }) => `on its way since ${text}`,
    facts: (count) => `${count} ${plural(count, 'fact')} missing`,
    upTo: (money) => `up to ${money}`,
    plus: (money, { tax, delivery }) =>
      `${money} plus any ${[...(tax ? ['tax'] : []), ...(delivery ? ['delivery'] : [])].join(' and ')}`,
  },

  labels: { money: 'Money', metric: 'Metric', after: 'After', also: 'Also', note: 'Note' },

  eitherWay: (sentences, more) => {
    const either = `Which of these holds is not known, but the answer is the same. Either: ${sentences.join(' Or: ')}`;
    const count = capital(numbers[more] ?? String(more));
    return more === 0
      ? either
      : `${either} ${count} ${plural(more, 'other rule', 'other rules')} may apply: see --why.`;
  },
  after(role, now, next, { text }) {
    const [only] = next;
    if (now === 'refuse-or-return' && next.includes('request-refund')) {
      return `From ${text}, if it still has not come, you can ask for a refund.`;
    }
    if (role === 'seller' || only === undefined || next.length > 1) return `From ${text}: ${words(next)}.`;
    return `From ${text} ${afterwards[only]}.`;
  },
  candidatesFrom: (next, { text }) => `From ${text} it can only be: ${words(next)}.`,
  assumed: (texts) => `Assumed: ${texts.join('; ')}.`,
  forItems: (text, count) => `${text} (${count} items)`,
  alternative: (title, certain, until, text) =>
    `${title}${until === undefined ? '' : `, ${until}`}${certain ? '' : ' (may be open)'}.${text === undefined ? '' : ` ${text}`}`,

  missing: {
    couldBe: (list) => `It can be: ${or(list)}.`,
    also: 'Still open after that:',
    value: 'VALUE',
    means: 'MEANS',
    leaves: 'LEAVES',
    from: ({ text }) => `from ${text}`,
    until: ({ text }) => `before ${text}`,
    between: (from, until) => `from ${from.text} to ${until.text}`,
    forDates: (question) => `For the dates: ${question}`,
    forMetric: (question) => `For the reason: ${question}`,
  },

  money: {
    nothingPaid: 'Nothing was paid yet, so nothing has to come back.',
    noneBack: ({ subject }) => `${subject} is not paid back.`,
    nothingCharged: 'Nothing was charged.',
    holdEnds: ({ kind, text, span: counted, sure }) => {
      const how = kind === 'by' && counted !== undefined ? ` (${span({ ...counted, min: counted.max })})` : '';
      return `The hold on the card ends by itself, ${usually(sure)}${text}${how}.`;
    },
    holdEndsAfter: (counted, sure) =>
      `The hold on the card ends by itself, ${usually(sure)}${within(counted)} the cancellation.`,
    holdEndsSometime: 'The hold on the card ends by itself.',
    comesBack: ({ to }, { kind, text, span: counted, sure }) =>
      `It comes back ${to}, ${usually(sure)}${kind === 'span' ? 'from ' : ''}${text}${counted === undefined ? '' : `: ${span(counted)}`}.`,
    comesBackSometime: ({ to }) => `It comes back ${to}; how long that takes is not known.`,
    issuedAfterReturn: (payer, counted, sure) => {
      const who = payer === 'third-party' ? 'The seller' : payer === 'platform' ? 'The platform' : undefined;
      return who === undefined
        ? `The refund is ${usually(sure)}issued ${within(counted)} its return.`
        : `${who} ${usually(sure)}refunds ${within(counted)} getting it back.`;
    },
    issuedAfterCancellation: (counted, sure) =>
      `The refund is ${usually(sure)}issued ${within(counted)} the cancellation.`,
    shows: ({ subject }, counted, sure, after) =>
      `${subject} ${usually(sure)}shows it ${counted.min === 0 ? within(counted) : `${span(counted)} after`} ${showsAfter[after]}.`,
    ifCharged: (sentence) => `If it was charged: ${lower(sentence)}`,
    ifNotCharged: (sentence) => `If nothing was charged: ${lower(sentence)}`,
    parts: (amount, count) => `${capital(amount ?? 'it')} comes back in ${numbers[count] ?? count} parts:`,
    together: (items, amount) =>
      items === 1 ? `The item as a whole: ${amount} back.` : `The ${items} items together: ${amount} back.`,
    columns: { to: 'BACK TO', amount: 'AMOUNT', when: 'EXPECT IT' },
    less: (count) => `${capital(numbers[count] ?? String(count))} things can make it less; --why lists them.`,
    between: (least, most) => `${least} to ${most}`,
    hold: 'the hold ends by itself',
    nothing: 'nothing comes back',
    notKnown: 'not known yet',
  },

  refund: {
    heading: (amount, { to }, marketplace) =>
      `${amount === undefined ? 'Refund' : `${amount} back`} ${to}${marketplace === undefined ? '' : `, ${marketplace}`}`,
    state: (charged, event, day) =>
      [
        ...(charged === undefined ? [] : [charged ? 'charged' : 'not charged']),
        ...(event === undefined ? [] : [`${event}${day === undefined ? '' : ` ${day}`}`]),
      ].join(', '),
    expect: ({ kind, text, span: counted, sure }) =>
      `Expect it ${kind === 'span' ? 'from ' : ''}${text}${counted === undefined ? '' : `: ${usually(sure)}${span(counted)}`}.`,
  },

  why: {
    rules: 'Rules',
    assumed: 'Assumed',
    otherwise: (list) => `otherwise: ${or(list)}`,
    source: (title, checked, confidence) => `${title}, checked ${checked}, ${confidence}`,
  },

  hints: {
    why(command, steps) {
      const what = steps ? 'Rules, sources and the steps of the other routes' : 'Rules and sources';
      return command === undefined ? `${what}: add --why` : `${what}: ${command}`;
    },
    ask(orders, command) {
      const start = `${capital(numbers[orders] ?? String(orders))} ${plural(orders, 'order needs', 'orders need')} facts.`;
      return command === undefined ? start : `${start} To be asked for them: ${command}`;
    },
  },

  summary: {
    heading: (orders, items, at) =>
      `${orders} ${plural(orders, 'order')}, ${items} ${plural(items, 'item')}, as of ${at.text}. Most urgent first.`,
    columns: { left: 'LEFT', until: 'UNTIL', what: 'WHAT TO DO', order: 'ORDER', item: 'ITEM' },
    unknown: 'unknown',
    more: (count) => `${count} more`,
  },

  error: {
    order: 'order',
    record: 'record',
    column: 'column',
    found: 'found',
    expected: 'expected',
    try: 'try',
    stdin: 'stdin',
    summary: (decided, total, exitCode) =>
      `${decided} of ${total} ${plural(total, 'record')} decided, ${total - decided} could not be read (exit code ${exitCode}).`,
  },
};
