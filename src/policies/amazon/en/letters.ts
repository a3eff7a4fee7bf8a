/** What letters say of Amazon's own things. */
import type { LetterPhrases } from '../../../reply/words.ts';
import { labelsFor } from '../labels.ts';
import { numbered } from './words.ts';

export function letters(marketplace: string | undefined): LetterPhrases {
  const { yourOrders, requestCancellation, cancelItems, cancelledOrders, returnsCentre } = labelsFor('en', marketplace);
  const context = { params: {}, usually: '', ...(marketplace !== undefined && { marketplace }) };
  return {
    platform: 'Amazon',
    guarantee: 'A-to-z Guarantee',
    sendRequest: `Please open ${yourOrders}, then the order, and choose ${requestCancellation}.`,
    requestSentToo: `I am also sending the official request: ${yourOrders}, ${requestCancellation}.`,
    messageIsNoRequest: 'A message is no official request on Amazon, and cannot be treated as one.',
    cancelYourself: `Please open ${yourOrders}, then the order, and choose ${cancelItems}. If that is not there, please ask Amazon's support.`,
    cancelledOrders: `A cancelled order stands in ${yourOrders} under ${cancelledOrders}.`,
    cancelledItem: `A cancelled item leaves its order in ${yourOrders}.`,
    startReturn: `Please accept the parcel and request the return in the ${returnsCentre}, then post it with tracking. Refusing it can cost you the A-to-z Guarantee, if it travels back without tracking.`,
    refuseOrReturn: `Please refuse the parcel at the door, or, once it is there, request its return in the ${returnsCentre}. Amazon refunds it.`,
    platformRefunds: 'Amazon usually refunds it by itself.',
    requestReturn: `Please request the return in the ${returnsCentre}.`,
    refundAfterReturn: numbered(
      context,
      'sellerRefund',
      (time, usually) =>
        `A seller ${usually}refunds within ${time} of getting the return; then the bank takes its time.`,
    ),
    returnSentToo: `I am also requesting the return in the ${returnsCentre}.`,
    claimLater: numbered(
      context,
      'guaranteeWait',
      (wait, usually) => `Without an answer within ${wait}, I can ${usually}claim under the A-to-z Guarantee.`,
    ),
  };
}
