/** Amounts as decimal strings. Nothing here passes through a binary fraction. */

/** An amount of the canonical order: digits, perhaps a point and digits. No sign, no exponent. */
export const decimalPattern = /^\d{1,20}(?:\.\d{1,10})?$/;

const loose = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/;

export function isDecimal(text: string): boolean {
  return decimalPattern.test(text);
}

/**
 * What platforms write for an amount (text, a JSON number, a whole number too large for one) as a plain decimal
 * string, with a leading `-` where it is negative. Undefined where it is no number, or has more digits than
 * the canonical order allows.
 */
export function readDecimal(value: unknown): string | undefined {
  if (typeof value === 'string') return fromText(value.trim());
  if (typeof value === 'bigint') return fromText(String(value));
  if (typeof value === 'number' && Number.isFinite(value)) {
    // Beyond 2^53 the number no longer says which digits were written.
    return Number.isInteger(value) && !Number.isSafeInteger(value) ? undefined : fromText(String(value));
  }
  return undefined;
}

function fromText(text: string): string | undefined {
  if (decimalPattern.test(text)) return text;
  const parts = loose.exec(text);
  if (!parts) return undefined;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = parts;
  if (whole === '' && fraction === '') return undefined;
  const shift = Number(exponent);
  const moved = shift >= 0 ? fraction.padEnd(shift, '0') : fraction;
  const left = shift >= 0 ? whole + moved.slice(0, shift) : whole.padStart(1 - shift, '0').slice(0, shift);
  const right = shift >= 0 ? moved.slice(shift) : whole.padStart(1 - shift, '0').slice(shift) + fraction;
  const digits = left.replace(/^0+(?=\d)/, '') || '0';
  const plain = right === '' ? digits : `${digits}.${right}`;
  if (!decimalPattern.test(plain)) return undefined;
  return sign === '-' && /[1-9]/.test(plain) ? `-${plain}` : plain;
}

/** Without its sign: some sources write discounts below zero. */
export function absolute(decimal: string): string {
  return decimal.startsWith('-') ? decimal.slice(1) : decimal;
}

export function isZero(decimal: string): boolean {
  return !/[1-9]/.test(decimal);
}

const places = 10;

/** In units of 10^-10, exactly; sums and comparisons are then whole numbers. */
export function scaled(decimal: string): bigint {
  const point = decimal.indexOf('.');
  if (point < 0) return BigInt(decimal + '0'.repeat(places));
  return BigInt(decimal.slice(0, point) + decimal.slice(point + 1).padEnd(places, '0'));
}

/** Back from units of 10^-10, with at least `digits` decimals, such as 2 for `3.90`. */
export function unscaled(units: bigint, digits: number): string {
  const negative = units < 0n;
  const text = String(negative ? -units : units).padStart(places + 1, '0');
  let fraction = text.slice(-places).replace(/0+$/, '');
  if (fraction.length < digits) fraction = fraction.padEnd(digits, '0');
  const plain = fraction === '' ? text.slice(0, -places) : `${text.slice(0, -places)}.${fraction}`;
  return negative ? `-${plain}` : plain;
}

/** How many digits stand after the point. */
export function decimals(decimal: string): number {
  const point = decimal.indexOf('.');
  return point < 0 ? 0 : decimal.length - point - 1;
}
