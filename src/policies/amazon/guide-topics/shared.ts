/** What several topics rest on. */
import type { BasisIn } from '../../../guide/plan.ts';
import { jp, uk } from '../stores.ts';
import { byStore, copied, numberOf, official, ofRule, withNumbers } from './basis.ts';

/** How long a buyer can cancel a seller's order alone; in general, with the store that has another number. */
export const ownWindow: BasisIn = withNumbers(
  byStore([[[jp], ofRule('third-party-within-5-minutes')]], ofRule('third-party-within-30-minutes')),
  () => ({ inJapan: numberOf('third-party-within-5-minutes', 'minutes') }),
);

/** How long most items can be returned; the number is the store's own. */
export const mostReturns: BasisIn = byStore(
  [
    [[uk], official('UK-REF', ['return-default'])],
    [['amazon.ca'], official('CA-RET18', ['return-default'])],
    [['amazon.es'], official('ES-RETHOME', ['return-default'])],
    [['amazon.sg'], official('SG-OLD', ['return-sg-eg'])],
  ],
  copied('US-RETWIN', ['return-default', 'rw-us-default']),
);
