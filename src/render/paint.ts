/** Puts styles on finished text. One chalk for each stream: its level is decided by `colour.ts` and nowhere else. */
import { Chalk } from 'chalk';
import type { ColourLevel } from './colour.ts';
import type { Paint } from './glyphs.ts';

export type Painter = (text: string, ...paints: readonly Paint[]) => string;

export function painter(level: ColourLevel): Painter {
  const chalk = new Chalk({ level });
  return (text, ...paints) => (text === '' ? '' : paints.reduce((styled, paint) => chalk[paint](styled), text));
}
