import type { TextContext } from '../../policy.ts';
import type { GuideTexts } from '../guide-topics/texts.ts';
import { inUk, param } from '../sentence.ts';
import { counted, labels, numbered, usually } from './words.ts';

/** `5 to 7 business days`, `up to 7 business days`. */
const businessDays = (c: TextContext): string => {
  const [min, max] = [param(c, 'min'), counted(param(c, 'max'), 'business day')];
  return min === '0' ? `up to ${max}` : `${min} to ${max}`;
};

const older = 'In Egypt and Singapore';
const where = ({ marketplace }: TextContext): string =>
  marketplace === 'amazon.eg' || marketplace === 'amazon.sg' ? older : 'In the US';

export const refunds: GuideTexts['refunds'] = {
  sections: {
    clocks: 'Two clocks, and when there is no refund at all',
    issued: 'From the event to the refund',
    shown: 'From the refund to your account',
    split: 'Paid in several ways, or in unusual ones',
    less: 'Why it can be less',
    late: 'When it is late',
  },
  tables: {},
  rows: {},
  statements: {
    'two-parts':
      'The time has two parts: until the refund is issued, and from then until you see it. What is said of a payment method is the second part alone.',
    uncharged: 'Cancelled before anything was charged, there is no refund at all: only the hold on the card ends.',
    hold: (c) =>
      `Such a hold may still show on the statement, ${usually(c)}for ${businessDays(c)}, at the bank's own pace.`,
    'hold-debit': 'On debit and prepaid cards a hold usually takes real money, so that it looks like a charge.',
    'charged-early': (c) =>
      `In the US an order of several items is charged in full once all have shipped, or ${counted(param(c, 'days'), 'day')} after ordering if that is earlier: an item that has not shipped may be paid for already.`,
    charged: (c) =>
      `Cancelled after the payment was taken (by debit card, bank account or gift card, say), the refund is ${usually(c)}issued at once; only the second part counts.`,
    returned: 'After a return, the first part begins when Amazon or the seller has received it.',

    'issued-instant': (c) =>
      `An instant refund may ${usually(c)}be offered when you start the return, to a credit card or the gift card balance. The item still has to come back within ${counted(param(c, 'days'), 'day')}, or it is charged again.`,
    'issued-by-hand': (c) =>
      `A refund that a seller makes by hand stays pending for up to ${counted(param(c, 'hours'), 'hour')}.`,

    'business-days':
      'Business days are usually Monday to Friday without bank holidays; the day itself is day 0. Hours run through holidays as well.',
    'business-days-fr': 'In France as well, Saturdays are usually not counted.',
    command: 'For the dates on a calendar: annul refund --method METHOD --cancelled-at DATE.',

    'split-balance': (c) =>
      `The share paid from a gift card or voucher ${usually(c)}goes back to the balance, the rest to the card.`,
    'split-order': 'Which share comes first when only part is refunded is not published; it may be either.',
    promotional: (c) => `Promotional credit is ${usually(c)}not paid back in money.`,
    'closed-card':
      'A card that is lost, expired or closed: the bank usually passes the money on, or it comes as a gift card (Singapore) or a bank draft (India).',
    cash: 'In India nothing is paid before delivery with cash on delivery; after it, the refund usually goes to a bank account in the same name or to the Amazon Pay balance, never in cash.',
    instalments:
      'With instalments or pay-later, the plan is usually adjusted by its provider: keep paying until it has been.',
    invoice: 'What was bought on invoice is usually credited with a credit note.',

    'no-fee': (c) =>
      `Cancelled before shipping, everything ${usually(c)}comes back: price, tax, delivery, gift wrap. No fee exists for a cancellation.`,
    'one-item':
      'One item of several: its own price, tax and delivery usually come back, less its share of discounts. The rest may lose free delivery or a multi-buy price.',
    'fee-late': (c) =>
      `${where(c)}, sent back after the last day: up to ${param(c, 'percent')} percent of the price is ${usually(c)}kept.`,
    'fee-later': (c) =>
      `In the US, sent back more than ${counted(param(c, 'days'), 'day')} late: up to ${param(c, 'percent')} percent is usually kept.`,
    'fee-damage': (c) =>
      `In the US, used, damaged, or parts missing: up to ${param(c, 'percent')} percent is usually kept.`,
    'fee-restock': (c) =>
      `In the US, opened collectible cards, games and figures: up to ${param(c, 'percent')} percent is usually kept as a restocking fee. It is for returns, never for cancellations.`,
    'fee-media': (c) =>
      `${older}, opened discs, records and games: up to ${param(c, 'percent')} percent is ${usually(c)}kept.`,
    'fee-postage':
      'In the US one way of returning is usually free; another way, a bulky item or very many returns may cost something.',
    'fee-seller': (c) =>
      c.params.percent === undefined
        ? 'In the EU and the UK a seller may usually keep back only what the item has lost through handling beyond trying it out, and nothing where the buyer was not told of the right.'
        : `A seller may ${usually(c)}take off up to ${param(c, 'percent')} percent for the condition of the item; in the EU and the UK the law allows only the value lost through handling beyond trying it out.`,
    'delivery-eu':
      'After a withdrawal in the EU or the UK, the delivery that you paid comes back too, at the cheapest standard rate.',
    'postage-eu':
      'The postage for sending it back is usually yours, unless the trader agreed to pay it or did not tell you.',
    'deadline-eu': (c) =>
      inUk(c)
        ? numbered(
            c,
            'withdrawalRefund',
            (time) =>
              `In the UK the refund is usually due within ${time} after the goods are back, or after proof of posting if that is earlier.`,
          )
        : numbered(
            c,
            'withdrawalRefund',
            (time) =>
              `In the EU the refund is due within ${time} of the statement; it may wait for the goods or for proof of posting, whichever comes first.`,
          ),
    'postage-uk':
      'In the UK Amazon pays the return up to the standard rate for wrong, damaged, defective or misdescribed items, and for shoes, clothing, jewellery and watches.',
    'delivery-us':
      'In the US a seller need not always refund the delivery to you; where Amazon is at fault, it comes back.',
    tax: (c) => `Tax on what is refunded is ${usually(c)}refunded with it.`,

    'late-open': (c) =>
      `Open the order in ${labels(c).yourOrders}: it shows when the refund was issued, how much, and to which payment.`,
    'late-count':
      'Count from that day with the table above. Only when the longest time of both parts is over is it late.',
    'late-seller': (c) =>
      numbered(c, 'sellerRefund', (time) =>
        numbered(
          c,
          'guaranteeWait',
          (wait) =>
            `A seller who has had it back for more than ${time}: write, give ${wait}, then claim under the A-to-z Guarantee.`,
        ),
      ),
    'late-bank': 'Issued and overdue: ask your bank with the reference (ARN) that the order shows.',
    'late-platform': "Then ask Amazon's support.",
  },
};
