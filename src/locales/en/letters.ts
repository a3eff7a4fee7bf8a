import type { LetterContext } from '../../reply/words.ts';
import type { LetterWords } from '../letters.ts';

const hello = 'Hello,';
const thanks = 'Thank you.';
const regards = 'Kind regards';

const dated = (sentence: string, day: string | undefined): string => (day === undefined ? '' : `${sentence} ${day}`);
const numbered = ({ order }: LetterContext): string => `order ${order}`;
const ordered = (c: LetterContext): string => `${numbered(c)}${dated(' of', c.placed)}`;
/** `was cancelled on November 23, 2026`; `has been cancelled`. */
const was = (done: string, day: string | undefined): string =>
  day === undefined ? `has been ${done}` : `was ${done} on ${day}`;
/** What the letter is about: the order, or some of it, which the list below then names. */
const matter = (c: LetterContext): string => {
  if (c.whole) return ordered(c);
  if (c.items.length === 0) return `a part of ${ordered(c)}`;
  return `${c.items.length === 1 ? 'this item' : 'these items'} of ${ordered(c)}`;
};
const listed = ({ items }: LetterContext): readonly string[] => items.map((item) => `- ${item}`);
const sum = ({ amount }: LetterContext): string => (amount === undefined ? '' : ` of ${amount}`);
const steps = (c: LetterContext): readonly string[] => c.steps.map((step, index) => `${index + 1}. ${step}`);

const confirmed = (c: LetterContext): string => {
  if (c.state === 'cancelled') return `This is to confirm that ${matter(c)} ${was('cancelled', c.cancelled)}.`;
  if (!c.guaranteed)
    return `I have asked for the cancellation of ${matter(c)}. It is final only once it is confirmed to you.`;
  return c.requested
    ? `As you asked, I have cancelled ${matter(c)}.`
    : `I am sorry, I have had to cancel ${matter(c)}. The reason: [reason]`;
};

/** When the refund is there; where the payment is not known, at least when it is issued. */
const dates = ({ state, money, phrases }: LetterContext): string =>
  money === '' && (state === 'arrived' || state === 'came-back') ? phrases.refundAfterReturn : money;
const refunding = (c: LetterContext): string => {
  const amount = c.most === undefined ? '' : `: ${c.most}`;
  switch (c.state) {
    case 'arrived':
      return `${c.phrases.requestReturn} Once it is here, I refund ${matter(c)}${amount}.`;
    case 'came-back':
      return `The parcel with ${matter(c)} could not be delivered and is on its way back. Once it is here, I refund it${amount}.`;
    case 'returned':
      return `Your return of ${matter(c)} is here. I am refunding it${amount}.`;
    default:
      return `I am refunding ${matter(c)}${amount}. Nothing is shipped for it, and you have nothing to return.`;
  }
};

const tooLate = (c: LetterContext): string => {
  const parcel = `The parcel with ${matter(c)}`;
  if (c.state === 'arrived') return `${parcel} ${was('delivered', c.delivered)}, so it can no longer be cancelled.`;
  if (c.state === 'came-back')
    return `${parcel} could not be delivered and is on its way back to ${c.phrases.platform}.`;
  if (c.byPlatform && c.state === 'here')
    return `${c.phrases.platform} is already preparing ${matter(c)} for shipment, so it can no longer be cancelled.`;
  const left = c.shipped === undefined ? 'has already left' : `left on ${c.shipped}`;
  return `${parcel} ${left}, so it can no longer be cancelled.`;
};
const whatNow = ({ byPlatform, phrases, state }: LetterContext): string => {
  if (state === 'came-back') return phrases.platformRefunds;
  if (state === 'arrived') return phrases.requestReturn;
  return byPlatform ? phrases.refuseOrReturn : phrases.startReturn;
};

/** No letter says what will be: what is not in the sender's hand is asked for, not announced. */
export const letters: LetterWords = {
  texts: {
    'request-cancellation': (c) => ({
      subject: `Please cancel ${numbered(c)}`,
      paragraphs: [
        hello,
        `Please cancel ${matter(c)}, if it has not been shipped yet.`,
        listed(c),
        c.official ? c.phrases.requestSentToo : '',
        'Please tell me whether it can still be stopped. If it has already left, please tell me when, and how I can return it.',
        thanks,
      ],
    }),
    'chase-request': (c) => ({
      subject: `Still without an answer: cancelling ${numbered(c)}`,
      paragraphs: [
        hello,
        `I asked${dated(' on', c.asked)} for the cancellation of ${matter(c)} and have had no answer.`,
        listed(c),
        'Please confirm the cancellation, or tell me that it has been shipped, with the tracking number. Until then, please do not ship it.',
        thanks,
      ],
    }),
    'ask-to-cancel': (c) => ({
      subject: `Please cancel ${numbered(c)}`,
      paragraphs: [
        hello,
        `Please cancel ${matter(c)} before it is shipped.`,
        listed(c),
        'I cannot cancel it myself, or have had no confirmation that it worked.',
        'Please tell me whether it is cancelled now. If it is too late, please tell me whether I should refuse the parcel or return it.',
        thanks,
      ],
    }),
    'not-arrived': (c) => ({
      subject: c.state === 'came-back' ? `Order ${c.order} was not delivered` : `Order ${c.order} has not arrived`,
      paragraphs: [
        hello,
        c.state === 'came-back'
          ? `The parcel with ${matter(c)} could not be delivered.`
          : `The parcel with ${matter(c)} has not arrived${dated('. It was expected by', c.expected)}.`,
        listed(c),
        'Please refund it, or tell me where the parcel is, with the tracking number.',
        c.phrases.claimLater,
        thanks,
      ],
    }),
    'claim-guarantee': (c) => ({
      subject: `${c.phrases.guarantee}: claim for ${numbered(c)}`,
      paragraphs: [
        hello,
        `I claim the refund of ${matter(c)} under the ${c.phrases.guarantee}.`,
        listed(c),
        `I wrote to the seller on [date of your message] and have had neither the money nor a solution.${c.state === 'arrived' ? '' : dated(' The parcel was expected by', c.expected) && `${dated(' The parcel was expected by', c.expected)}.`}`,
        thanks,
      ],
    }),
    'declare-withdrawal': (c) => ({
      subject: `${c.law === 'uk' ? 'Cancellation of the contract' : 'Withdrawal from the contract'}: ${numbered(c)}`,
      paragraphs: [
        hello,
        c.law === 'uk'
          ? 'I hereby give notice that I cancel my contract of sale of the following goods or service:'
          : 'I hereby give notice that I withdraw from my contract of sale of the following goods or service:',
        [
          ...listed(c),
          `Order: ${c.order}`,
          ...(c.placed === undefined ? [] : [`Ordered on: ${c.placed}`]),
          ...(c.delivered === undefined ? [] : [`Received on: ${c.delivered}`]),
          'Name of the consumer: [name]',
          `Date: ${c.today}`,
        ],
        'Please confirm that you have received this statement, refund what I paid, the standard delivery included, and tell me where to send what I have received.',
        c.certain ? '' : 'Should you think that an exception applies to it, please tell me which one, and why.',
      ],
    }),
    'request-return': (c) => ({
      subject: `Return of ${numbered(c)}`,
      paragraphs: [
        hello,
        c.state === 'on-the-way'
          ? `I no longer want ${matter(c)} and would like to return it as soon as it is here.`
          : `I would like to return ${matter(c)}${dated(', received on', c.delivered)}.`,
        listed(c),
        c.phrases.returnSentToo,
        'Please send me a return label, or the address that it should go to.',
        thanks,
      ],
    }),
    'ask-goodwill': (c) => ({
      subject: `Request for a refund: ${numbered(c)}`,
      paragraphs: [
        hello,
        `I would like to ask for a refund of ${matter(c)}.`,
        listed(c),
        'My reason: [what happened]',
        'I understand that this is at your discretion. Please tell me what you decide, and what I can do if the answer is no.',
        thanks,
      ],
    }),
    'chase-refund': (c) => ({
      subject: `Refund for ${numbered(c)}`,
      paragraphs: [
        hello,
        `The refund${sum(c)} for ${matter(c)} has not arrived${dated('. It should have been here by', c.due)}.`,
        listed(c),
        'Please tell me when it was issued, how much it was, and to which payment it went. If it has not been issued, please issue it now.',
        c.phrases.claimLater,
        thanks,
      ],
    }),
    'lift-hold': (c) => ({
      subject: `Please release a hold: ${c.phrases.platform}`,
      paragraphs: [
        hello,
        `For ${ordered(c)} at ${c.phrases.platform}, an amount${sum(c)} was reserved on my card. The order was cancelled${dated(' on', c.cancelled)} and nothing is to be charged for it.`,
        `The hold should have ended${dated(' by', c.due)}, but it is still there. Please release it. If the amount has been charged instead, please tell me the date and the reference.`,
        thanks,
      ],
    }),
    'trace-with-bank': (c) => ({
      subject: `Please trace a refund: ${c.phrases.platform}`,
      paragraphs: [
        hello,
        `A refund${sum(c)} from ${c.phrases.platform} for ${ordered(c)} should have been on my account${dated(' by', c.due)}. I cannot find it.`,
        'Reference (ARN): [reference shown with the refund]',
        'Please tell me whether you have received it, when and to which account it was booked, or whether it went back.',
        thanks,
      ],
    }),
    'trace-refund': (c) => ({
      subject: `Refund not received: ${numbered(c)}`,
      paragraphs: [
        hello,
        `The refund${sum(c)} for ${matter(c)} has not arrived${dated('. It should have been here by', c.due)}.`,
        listed(c),
        'Please tell me when it was issued, how much it was, to which payment it went, and its reference (ARN), so that my bank can look for it. If it has not been issued, please issue it now.',
        thanks,
      ],
    }),
    explain: (c) => ({
      subject: `Your ${numbered(c)}`,
      paragraphs: [
        hello,
        `About ${matter(c)}:`,
        listed(c),
        c.reason,
        c.steps.length === 0 ? '' : 'What you can do now:',
        steps(c),
        c.money,
        regards,
      ],
    }),
    'confirm-cancellation': (c) => ({
      subject: `Cancellation of ${numbered(c)}`,
      paragraphs: [
        hello,
        confirmed(c),
        listed(c),
        c.whole ? c.phrases.cancelledOrders : c.phrases.cancelledItem,
        c.money,
        'What is cancelled cannot be brought back: if you still want it, please order it again.',
        regards,
      ],
    }),
    'ask-official-request': (c) => ({
      subject: `Please send the cancellation request for ${numbered(c)}`,
      paragraphs: [
        hello,
        `You asked me in a message to cancel ${matter(c)}.`,
        listed(c),
        c.phrases.messageIsNoRequest,
        c.phrases.sendRequest,
        'Please do it soon: I can cancel only what has not been shipped.',
        regards,
      ],
    }),
    'explain-shipped': (c) => ({
      subject: `Order ${c.order} can no longer be cancelled`,
      paragraphs: [hello, tooLate(c), listed(c), whatNow(c), c.money, regards],
    }),
    'ask-about-the-rest': (c) => ({
      subject: `Order ${c.order}: the rest`,
      paragraphs: [
        hello,
        `A part of ${ordered(c)} has already left, so the order can no longer be cancelled. Would you still like to have what has not been shipped yet?`,
        listed(c),
        'Otherwise I leave it out and refund it. Please tell me.',
        regards,
      ],
    }),
    'announce-refund': (c) => ({
      subject: `Refund for ${numbered(c)}`,
      paragraphs: [hello, refunding(c), listed(c), dates(c), regards],
    }),
    'refer-to-platform': (c) => ({
      subject: `Cancelling ${numbered(c)}`,
      paragraphs: [
        hello,
        c.state === 'waiting'
          ? `For sellers, ${matter(c)} is still pending: until it is released, I can neither ship nor cancel it.`
          : `I cannot cancel ${matter(c)} myself: ${c.phrases.platform} ships it.`,
        listed(c),
        c.phrases.cancelYourself,
        regards,
      ],
    }),
    'ask-seller-support': (c) => ({
      subject: `Please cancel ${numbered(c)}`,
      paragraphs: [
        hello,
        `The buyer no longer wants ${matter(c)}. Please cancel it, if it can still be stopped, and tell me the result.`,
        listed(c),
        thanks,
      ],
    }),
  },
  phrases: {
    platform: 'the platform',
    guarantee: 'buyer guarantee',
    sendRequest: 'Please open the order in your account and use its own control to ask for the cancellation.',
    requestSentToo: '',
    messageIsNoRequest: 'A message alone does not count as a request.',
    cancelYourself: 'Please open the order in your account and cancel it there, or ask the support of the platform.',
    cancelledOrders: 'Your account shows the order as cancelled once it is.',
    cancelledItem: 'Your account shows it as cancelled once it is.',
    platformRefunds: '',
    startReturn: 'Please refuse the parcel, or accept it and request its return in your account.',
    refuseOrReturn: 'Please refuse the parcel at the door, or request its return in your account once it is there.',
    requestReturn: 'Please request the return in your account.',
    refundAfterReturn: '',
    returnSentToo: '',
    claimLater: '',
  },
  line: (title, quantity) => (quantity === undefined || quantity === 1 ? title : `${title} (${quantity} units)`),
  subject: 'Subject:',
  to: { buyer: 'to the buyer', seller: 'to the seller', platform: 'to the platform', bank: 'to the bank' },
  heading: (order, to) => `Order ${order}, ${to}`,
  notes: {
    addressed: (to) => `${to}; check it before you send it.`,
    fillIn: (placeholders) => `To fill in: ${placeholders.join(', ')}`,
    others: (options) => `Others that fit: ${options.join(', ')}`,
    needsNone: (order, verdict, command) =>
      `order ${order}: no letter is needed${verdict === undefined ? '' : `, the verdict is ${verdict}`}.${command === undefined ? '' : ` What to do: ${command}`}`,
    doesNotFit: (order, to, letter) =>
      `order ${order}: ${letter ?? 'no letter'}${to === undefined ? '' : ` ${to}`} ${letter === undefined ? 'fits' : 'does not fit'} its decision.`,
    undetermined: (order, question, command) =>
      `order ${order}: undetermined, so no letter is written.${question === undefined ? '' : ` First: ${question}`}${command === undefined ? '' : ` To be asked: ${command}`}`,
  },
};
