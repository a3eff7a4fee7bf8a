/** Money in the language's own writing, from the decimal string as it is: no rounding, no `Intl`. */
import type { RenderWords } from '../locales/render.ts';
import type { Money } from '../order/order.ts';

const decimal = /^(-?)(\d+)(?:\.(\d+))?$/;

/** `$1,994.50`, `27,25 €`, `27.25 SEK`; `ascii`: the code instead of a sign that is not ASCII. */
export function formatMoney(money: Money, words: RenderWords, ascii = false): string {
  const match = decimal.exec(money.amount);
  if (match === null) return `${money.amount} ${money.currency}`;
  const [, sign = '', whole = '', fraction] = match;
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, words.group);
  const amount = fraction === undefined ? grouped : `${grouped}${words.decimal}${fraction}`;
  return sign + words.currency(amount, money.currency, ascii);
}
