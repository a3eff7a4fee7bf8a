/**
 * Whether a stream gets colour: `--color`, then FORCE_COLOR, then a non-empty NO_COLOR, then whether it is a terminal
 * and TERM is not dumb. chalk's own detection is never asked: it ignores NO_COLOR and reads argv by itself.
 */

export const colourChoices = ['auto', 'always', 'never'] as const;
export type ColourChoice = (typeof colourChoices)[number];

/** chalk's levels: none, 16 colours, 256, all. The screens use the first 16 only. */
export type ColourLevel = 0 | 1 | 2 | 3;

export interface ColourQuestion {
  readonly choice: ColourChoice;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTTY: boolean;
}

export function colourLevel({ choice, env, isTTY }: ColourQuestion): ColourLevel {
  if (choice !== 'auto') return choice === 'always' ? 1 : 0;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forcedLevel(forced);
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return 0;
  return isTTY && env.TERM !== 'dumb' ? 1 : 0;
}

/** As Node reads it: `0` and `false` are off, an empty value and `true` are on, a digit is a level. */
function forcedLevel(value: string): ColourLevel {
  if (value === '0' || value === 'false') return 0;
  if (value === '2') return 2;
  return value === '3' ? 3 : 1;
}
