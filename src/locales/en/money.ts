import { type MoneyStyle, symbols } from '../money.ts';

export const money: MoneyStyle = {
  decimal: '.',
  group: ',',
  currency(amount, code, ascii) {
    const symbol = symbols[code];
    return symbol === undefined || (ascii && symbol !== '$') ? `${amount} ${code}` : `${symbol}${amount}`;
  },
};
