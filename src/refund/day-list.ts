/** Lists of small growing numbers as text, a third of what JSON takes: differences in base 36. */

export function encodeGrowing(values: readonly number[]): string {
  let previous = 0;
  return values
    .map((value) => {
      const step = value - previous;
      previous = value;
      return step.toString(36);
    })
    .join(' ');
}

export function decodeGrowing(text: string): number[] {
  let value = 0;
  return text === '' ? [] : text.split(' ').map((step) => (value += Number.parseInt(step, 36)));
}
