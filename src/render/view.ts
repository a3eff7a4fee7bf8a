/** What a text renderer is told beside the decisions, and the tools made from it once for each stream. */
import type { DateWords } from '../locales/dates.ts';
import type { Lang } from '../locales/messages.ts';
import type { RefundWords } from '../locales/refund.ts';
import type { RenderWords } from '../locales/render.ts';
import { asciiSigns, clean } from './clean.ts';
import type { ColourLevel } from './colour.ts';
import { asciiGlyphs, type Glyphs, unicodeGlyphs } from './glyphs.ts';
import { type Painter, painter } from './paint.ts';
import { isSimple, latinRuler, type Ruler } from './width.ts';

/** Commands that are complete enough to paste; absent where there is none (data from stdin). */
export interface Hints {
  /** The same call with `--why`. */
  readonly why?: string;
  /** The interview about the same files. */
  readonly ask?: string;
}

export interface ViewSettings {
  /** Columns of the stream; a pipe is as wide as the caller says (80). */
  readonly columns: number;
  readonly colour: ColourLevel;
  /** False in a locale that is not UTF-8: marks and signs have ASCII twins. */
  readonly unicode: boolean;
  /** The stream is a terminal: time left may be said relative to now. */
  readonly live: boolean;
  readonly why: boolean;
  /** With several orders: each in full below the summary. */
  readonly details: boolean;
  readonly lang: Lang;
  /** Epoch milliseconds that "left" counts from. */
  readonly nowMs: number;
  readonly hints: Hints;
}

export interface View extends ViewSettings {
  readonly words: RenderWords;
  readonly dates: DateWords;
  readonly refund: RefundWords;
  readonly glyphs: Glyphs;
  readonly ruler: Ruler;
  readonly paint: Painter;
  /** Columns of a block: prose never gets wider than 78. */
  readonly width: number;
  /** Foreign or composed text, fit for this stream: one line, nothing invisible. */
  text(text: string): string;
}

const proseWidth = 78;
const narrowest = 24;

/** Loads the language, and string-width where `content` has text that needs it. */
export async function loadView(settings: ViewSettings, content: unknown): Promise<View> {
  const [{ render }, { dates }, { refund }] =
    settings.lang === 'fr'
      ? await Promise.all([
          import('../locales/fr/render.ts'),
          import('../locales/fr/dates.ts'),
          import('../locales/fr/refund.ts'),
        ])
      : await Promise.all([
          import('../locales/en/render.ts'),
          import('../locales/en/dates.ts'),
          import('../locales/en/refund.ts'),
        ]);
  const ruler = needsWide(content) ? (await import('./wide.ts')).wideRuler : latinRuler;
  const columns = Math.max(narrowest, settings.columns);
  return {
    ...settings,
    columns,
    words: render,
    dates,
    refund,
    glyphs: settings.unicode ? unicodeGlyphs : asciiGlyphs,
    ruler,
    paint: painter(settings.colour),
    width: Math.min(columns, proseWidth),
    text: settings.unicode ? clean : (text) => asciiSigns(clean(text)),
  };
}

/** Whether some text in it, once cleaned, is not plain Latin. */
function needsWide(content: unknown): boolean {
  if (typeof content === 'string') return !isSimple(content) && !isSimple(clean(content));
  if (Array.isArray(content)) return content.some(needsWide);
  return typeof content === 'object' && content !== null && Object.values(content).some(needsWide);
}
