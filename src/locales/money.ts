/** Money in a language's own writing, from the decimal string as it is: no rounding, no `Intl`. */

/** Decimal and grouping marks, and where the currency stands: `$27.25`, `27,25 €`. */
export interface MoneyStyle {
  readonly decimal: string;
  readonly group: string;
  currency(amount: string, code: string, ascii: boolean): string;
}

/** Currencies with a sign of their own that readers of both languages know. */
export const symbols: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥' };

const decimal = /^(-?)(\d+)(?:\.(\d+))?$/;

/** `$1,994.50`, `27,25 €`, `27.25 SEK`; `ascii`: the code instead of a sign that is not ASCII. */
export function writeMoney(
  money: { readonly amount: string; readonly currency: string },
  style: MoneyStyle,
  ascii = false,
): string {
  const match = decimal.exec(money.amount);
  if (match === null) return `${money.amount} ${money.currency}`;
  const [, sign = '', whole = '', fraction] = match;
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, style.group);
  const amount = fraction === undefined ? grouped : `${grouped}${style.decimal}${fraction}`;
  return sign + style.currency(amount, money.currency, ascii);
}
