/** What every part of the screen needs: the sentences, the view, and the clock of the store. */
import type { MetricsWords } from '../../locales/metrics.ts';
import type { Clock } from '../time.ts';
import type { View } from '../view.ts';

export interface Screen {
  readonly words: MetricsWords;
  readonly view: View;
  readonly clock: Clock;
}
