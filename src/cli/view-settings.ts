/** What the text renderers are told, from the options and the streams. */
import type { Lang } from '../locales/messages.ts';
import { type ColourChoice, colourLevel } from '../render/colour.ts';
import type { Hints, ViewSettings } from '../render/view.ts';
import { columnsOf, type Io, type Screen } from './io.ts';
import { langOf } from './locale.ts';

export interface LookOptions {
  readonly lang?: Lang | undefined;
  readonly color?: ColourChoice | undefined;
  readonly why?: boolean | undefined;
  readonly details?: boolean | undefined;
  readonly hints?: Hints | undefined;
  /** Epoch milliseconds that time left counts from; the clock where absent. */
  readonly at?: number | undefined;
}

/** For screen readers and simple terminals: no glyphs. */
const plain = (env: Io['env']): boolean => env.ACCESSIBLE === '1' || env.TERM === 'dumb';

/** Read only where text is drawn: asking a stream whether it is a terminal creates it. */
export function viewSettings(screen: Screen, options: LookOptions, io: Io): ViewSettings {
  const { env, unicode } = io;
  const live = screen.isTTY;
  return {
    columns: columnsOf(screen, env),
    colour: colourLevel({ choice: options.color ?? 'auto', env, isTTY: live }),
    unicode: unicode && !plain(env),
    live,
    why: options.why ?? false,
    details: options.details ?? false,
    lang: langOf(options.lang, env),
    nowMs: options.at ?? io.now(),
    hints: options.hints ?? {},
  };
}
