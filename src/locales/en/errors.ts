import type { InputError } from '../../order/error.ts';
import type { InputWords } from '../errors.ts';

function or(list: readonly string[]): string {
  return list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} or ${list.at(-1) ?? ''}`;
}

const bare = (found: string | undefined): string => (found ?? '').replace(/^"|"$/g, '');

/** What is wrong with a value: it is not what its field holds. */
function wrongValue({ expected, foundType, found }: InputError): string {
  if (foundType === 'nothing') return 'missing';
  switch (expected?.kind) {
    case 'text':
      return 'not a text';
    case 'nonempty':
      return foundType === 'text' ? 'empty' : 'not a text';
    case 'whole-number':
      if (foundType !== 'number' || !/^-?\d+$/.test(found ?? '')) return 'not a whole number';
      return /^[-0]/.test(found ?? '') ? `less than ${expected.min ?? 0}` : 'too large';
    case 'boolean':
      return 'neither true nor false';
    case 'object':
      return 'not an object';
    case 'list':
      return 'not a list';
    case 'instant':
      return 'not a point in time';
    case 'money':
      return 'not an amount of money';
    case 'decimal':
      return 'not an amount';
    case 'currency':
      return 'not a currency code';
    case 'country':
      return 'not a country code';
    case 'unique':
      return 'used twice';
    default:
      return foundType === 'list' ? 'no list that fits here' : 'not a value of this field';
  }
}

function place(detail: string | undefined): string {
  const [line, column] = (detail ?? '').split(':');
  if (!line) return '';
  return column ? `, line ${line}, column ${column}` : `, line ${line}`;
}

export const input: InputWords = {
  labels: { order: 'order', found: 'found', expected: 'expected', try: 'try' },
  messages: {
    'empty-input': () => 'empty input',
    'invalid-encoding': () => 'not UTF-8',
    'invalid-json': ({ foundType, detail }) =>
      foundType === 'end' ? `the JSON ends too early${place(detail)}` : `not JSON${place(detail)}`,
    'too-deep': () => 'too many brackets inside each other',
    'too-large': () => 'a single document of more than 256 MB',
    'invalid-row': () => 'this row does not fit the header',
    'bad-quotes': () => 'its quotation marks do not match',
    'broken-archive': () => 'the archive is damaged or encrypted',
    'unknown-format': ({ path, foundType }) =>
      path === undefined && ['object', 'table', 'archive'].includes(foundType ?? '')
        ? 'not an order in a format that annul knows'
        : 'not an order',
    'ambiguous-format': () => 'fits more than one format',
    'invalid-order': wrongValue,
    'api-error': ({ detail }) =>
      detail === undefined ? 'an error of the API, not an order' : `an error of the API, not an order: ${detail}`,
    'invalid-set': (error) => {
      if (error.hint === 'set-shape') return 'not PATH=VALUE';
      if (error.hint === 'next-index' || error.hint === 'last-index') return 'no such position in the list';
      return error.path === undefined ? 'no such field' : wrongValue(error);
    },
    'cannot-open': () => 'cannot be opened',
  },
  types: {
    text: 'a text',
    number: 'a number',
    boolean: 'a truth value',
    list: 'a list',
    object: 'an object',
    null: 'null',
    nothing: 'nothing',
    end: 'the end of the input',
    cells: 'cells',
    table: 'a table',
    archive: 'an archive',
    page: 'a page or a mail without order data',
  },
  expected: {
    text: 'a text in quotes',
    nonempty: 'a text in quotes that is not empty',
    word: 'one word of letters, digits and hyphens',
    boolean: 'true or false',
    object: 'an object',
    list: 'a list',
    instant: 'a time with Z or an offset, such as 2026-11-23T10:00:00Z',
    money: 'an amount and a currency, such as 25.99 USD',
    decimal: 'a decimal number in quotes, 0 or more, such as "25.99"',
    currency: 'a currency code of three capitals, such as USD',
    country: 'a country code of two capitals, such as US',
    json: 'JSON',
    'known-format': 'an order',
    utf8: 'text in UTF-8',
    shallower: 'at most 512 brackets inside each other',
    unique: 'an id that no other item has',
  },
  wholeNumber: (min) => (min === undefined ? 'a whole number' : `a whole number, ${min} or more`),
  cells: (count) => `${count} cells, as in the header`,
  oneOf: (values) => (values ? or(values) : 'a field of the order'),
  hints: {
    'quote-number': ({ found }) => `write ${found ? `"${found}"` : 'it'} in quotes: as a number it can lose digits`,
    'quote-amount': ({ found, foundType }) =>
      foundType === 'number' && found
        ? `write "${found}" in quotes`
        : 'write digits, a point and digits, as in "25.99"',
    'unquote-number': ({ found }) =>
      `write ${/^"\d+"$/.test(found ?? '') ? bare(found) : '2'} without quotes, or leave the field out: absent is unknown`,
    'unquote-boolean': () => 'write true or false without quotes, or leave the field out: absent is unknown',
    'leave-out': () => 'leave the field out: absent is unknown',
    'add-offset': () => 'add Z for UTC, or the offset, as in 2026-11-23T10:00:00+01:00',
    'add-time': () => 'write the day, the time and Z or an offset, as in 2026-11-23T10:00:00Z',
    'no-such-day': () => 'correct the date: there is no such day',
    'no-such-time': () => 'correct the time: hours end at 23, minutes and seconds at 59, offsets at 18 hours',
    year: () => 'correct the year: 1970 to 2199',
    nearest: ({ expected }) =>
      expected?.kind === 'one-of' && expected.nearest ? `did you mean ${expected.nearest}?` : '',
    'upper-case': ({ found }) => (found ? `write ${found.toUpperCase()}` : 'write it in capitals'),
    'money-shape': () => 'write {"amount": "25.99", "currency": "USD"}',
    'set-money': () => 'write the amount, a space and the currency code: "25.99 USD"',
    'set-boolean': () => 'write true or false',
    'one-value': () => 'give one value: this field cannot be one of several',
    'deeper-path': ({ path }) => `set a field inside it: annul schema order lists what ${path ?? 'it'} holds`,
    'last-index': ({ detail }) => `the last position is ${detail ?? '0'}`,
    'next-index': ({ detail }) => `the next free position is ${detail ?? '0'}`,
    'set-shape': () => 'write the field, = and the value, as in status=shipped',
    'unique-ids': () => 'give each item its own id, or leave the ids out',
    'one-per-line': () => 'write one order a line (NDJSON)',
    utf8: () => 'save the file as UTF-8',
    from: () => 'name the format with --from',
    'fetch-again': () => 'fetch the order again and give annul the answer',
    'order-itself': ({ detail }) => `give annul the order itself${detail === undefined ? '' : `: ${detail}`}`,
    'payment-alone': ({ detail }) =>
      `give annul the order${detail === undefined ? '' : `, and add ${detail}`}; for the money alone: annul refund`,
    interview: () => 'it says nothing to machines; answer some questions instead: annul ask',
    'complete-file': () => 'fetch or copy it again: its end is missing',
  },
  warnings: {
    'unknown-field': ({ path, expected }) =>
      expected
        ? `${path ?? ''} is no field of the order and was passed over: did you mean ${expected}?`
        : `${path ?? ''} is no field of the order and was passed over.`,
    'unknown-value': ({ path, found }) =>
      `${path ?? ''}: ${found ? `${found} is not a value that annul knows` : 'this is not a value that annul knows'}; the fact stays unknown.`,
    contradiction: ({ path, other, found, expected }) =>
      found
        ? `${path ?? ''}: ${found} contradicts ${other ?? expected ?? ''}, which holds.`
        : `${path ?? ''} contradicts ${other ?? expected ?? ''} and is left unknown.`,
    incomplete: ({ path }) =>
      path === undefined
        ? 'Not all orders are here: the last page says that another one follows.'
        : 'Not all items of the order are here: another page follows.',
    'mixed-currencies': ({ found }) => `The amounts are in different currencies${found ? ` (${found})` : ''}.`,
    'unclear-tax': () => 'Prices, tax and total do not add up: the tax is left unknown.',
    'not-platform-order': () =>
      "The order was not placed on the platform, which only ships it: the rules of the buyer's shop apply.",
    'items-without-order': ({ found }) =>
      found ? `The items of order ${bare(found)} came without their order.` : 'Items came without their order.',
    'parts-without-order': ({ found }) =>
      found === '1'
        ? 'A refund, or another part of an order, came without its order.'
        : `Refunds, or other parts, of ${found ?? 'several'} orders came without their order.`,
    'passed-over': ({ found }) =>
      found === '1'
        ? 'A file in the archive holds no orders and was passed over.'
        : `${found ?? 'Several'} files in the archive hold no orders and were passed over.`,
    'mixed-packages': ({ found }) =>
      `The packages of an item are not all at the same point${found ? ` (${found})` : ''}: the least advanced counts.`,
    'one-item': () => 'The notification is about one item: what else the order holds is not known.',
    'status-not-told': () => 'This report does not say where its orders stand: the status is left unknown.',
    'without-offset': ({ path }) => `A time without an offset is read as UTC${path ? `: ${path}` : ''}.`,
    'near-cancellation': () =>
      'The platform is about to cancel this order: the seller has hardly any time left to ship it.',
    'day-begins': ({ path }) =>
      `Only the day is told: its beginning on the store's clock is taken for the time${path ? ` (${path})` : ''}.`,
    'duplicate-items': () => 'Some items came twice; they count once.',
    'seller-data': () => "The data come from a seller's account; the answer is the one for the buyer.",
    'refund-pending': () => 'A refund is under way; it does not count before it is finished.',
    'refund-inexact': () => "How much came back is told as the seller's account has it; the buyer's amount may differ.",
    'request-rejected': () => 'A request to cancel was made and rejected.',
    'request-untold': ({ expected }) =>
      `A cancellation was requested; who asked for it, and why, is not in these data${expected ? `: ${expected} tells` : ''}.`,
    'tax-apart': () => 'The total may be without the tax that the platform collects: how much was paid stays unknown.',
    'not-placed': ({ found }) =>
      `The order is a draft or has been deleted${found ? ` (${found})` : ''}: its state stays unknown.`,
    'cancelled-not-refunded': () =>
      'The order was paid and is cancelled, but no refund is in the data: cancelling does not refund by itself.',
    'removed-units': ({ path }) =>
      `${path ? `${path}: units` : 'Units'} were taken out of the order; whether before shipping or as a return is not told.`,
    returns: () => 'The order has a return: what has come back, and how far it is, these data do not tell.',
    'failed-fulfilment': () => 'A shipment of the order failed and does not count as shipped.',
    'test-order': () => 'This is a test notification of the platform, not a real order.',
    'partial-answer': () => 'The API reported errors beside the data: what it left out stays unknown.',
    'unclear-price': ({ path }) =>
      `${path ?? ''}: whether the price is of one unit or of all is not told; it stays unknown.`,
    'day-only': ({ path, found }) =>
      `${path ?? ''}: only the day is known${found ? ` (${found})` : ''}, not the time or its zone; the instant stays unknown.`,
    replacement: () => 'The order is a replacement: nothing was paid for it.',
    'own-shop': () => "The order was placed in the seller's own shop on the platform; its rules for buyers may differ.",
    'not-counted': ({ found }) => `An adjustment is not counted: ${found ?? ''}.`,
    notification: () => 'A notification names the items that it is about: the order may hold others.',
    snapshot: ({ found }) =>
      `A mail shows the order as it was when it was sent${found ? `, ${found}` : ''}: what has happened since is not in it.`,
    skipped: () => 'A document that is no order was passed over.',
  },
};
