import { type MoneyStyle, symbols } from '../money.ts';

const nb = '\u00a0';

export const money: MoneyStyle = {
  decimal: ',',
  group: nb,
  currency: (amount, code, ascii) => `${amount}${nb}${ascii && code !== 'USD' ? code : (symbols[code] ?? code)}`,
};
