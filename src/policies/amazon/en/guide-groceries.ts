import type { GuideTexts } from '../guide-topics/texts.ts';
import { param } from '../sentence.ts';
import { cancelSteps } from './steps-cancel.ts';
import { digitalSteps } from './steps-digital.ts';
import { counted, labels, usually } from './words.ts';

const cancelling = cancelSteps['cancel-grocery'];

export const groceries: GuideTexts['groceries'] = {
  sections: {
    groceries: 'Groceries',
    preorders: 'Pre-orders',
    subscriptions: 'Subscriptions to goods (Subscribe & Save)',
    custom: 'Made to order',
    large: 'Large items with a delivery date',
    services: 'Protection plans, services, tickets',
    exchanges: 'Exchanges and replacements',
    others: 'Other goods with rules of their own',
  },
  tables: {},
  rows: {},
  statements: {
    'before-dispatch': (c) =>
      `Groceries move fast: each delivery window ${usually(c)}has its own cut-off, shown on the order. Until then, and while the button is there, you can cancel.`,
    'grocery-open': cancelling['open-your-orders'],
    'grocery-choose': cancelling['choose-cancel-items'],
    'grocery-tick': (c) => `Tick what you want to cancel, then choose ${labels(c).confirmCancel}.`,
    'grocery-fails': 'If the button is missing, contact support at once: it alone can still act.',
    unavailable: (c) =>
      `What turns out to be unavailable is ${usually(c)}not charged; substitutes are often not charged either.`,
    damaged: (c) =>
      `Damaged or spoiled: ask for the refund in ${labels(c).yourOrders}. ${c.usually === '' ? 'Nothing' : 'Usually nothing'} has to be sent back.`,
    'damaged-keep': digitalSteps['grocery-refund']['report-the-problem'],
    perishable:
      'Perishable goods are usually not taken back; before shipping they can be cancelled like anything else.',

    preorder: 'A pre-order can be cancelled at any time before shipping starts.',
    'preorder-charge': 'It is neither charged nor authorised until its release is near.',
    'preorder-gift-card': 'What is paid from a gift card is usually taken at once, and comes back to the balance.',

    'subscribe-two':
      'A subscription and an order that it has already made are usually two things: skipping or ending the subscription stops later deliveries only, and the order is cancelled like any other.',
    'subscribe-date':
      'The last day for a change is usually shown with each delivery; no common number of days is published.',

    custom: (c) => `Once delivered, it is ${usually(c)}taken back only when something is wrong with it.`,
    'custom-cancel': (c) =>
      `What is made to your order can usually be cancelled only in the first ${counted(param(c, 'minutes'), 'minute')}, or if the seller agrees.`,
    'custom-law': 'The right of withdrawal usually does not cover it.',

    large: (c) =>
      `In the US, move or cancel a scheduled delivery in ${labels(c).yourOrders} where that is offered; otherwise refuse it. The order is then marked as cancelled and refunded by itself.`,
    'large-service': 'The item is charged when it ships; a service at your home only when it has been done.',

    plan: (c) =>
      `A protection plan can ${usually(c)}be cancelled at any time: in full within ${counted(param(c, 'days'), 'day')}, in proportion after that.`,
    'plan-with-item':
      'A plan or service belongs to an item: cancel both together, and check afterwards that the plan has ended.',
    tickets:
      "Dated tickets, travel and leisure usually follow their provider's terms; there is no right of withdrawal.",

    exchange: (c) =>
      `An exchange that has not shipped can be cancelled, but the original ${usually(c)}has to go back by the return-by date shown, or both are charged.`,
    replacement:
      'A replacement that has not shipped is usually cancelled like an order; then ask for the refund of the original. If it has shipped, refuse it, and settle the original all the same.',
    'exchange-uk': 'In the UK a cancelled exchange is refunded to the gift card balance.',

    haul: (c) =>
      `In the US, Haul items of ${param(c, 'price')} ${param(c, 'currency')} or less are usually final sale; before shipping they are cancelled like others.`,
    hazmat:
      'What may not travel by ordinary post is usually cancelled normally, and not returned without asking support.',
    renewed:
      'Renewed and second-hand items are usually cancelled like new ones; only their time for returning differs.',
    pharmacy:
      'Prescription goods are usually not taken back; alcohol and age-checked goods are cancelled before shipping, and their page says whether a return is possible.',
    business:
      "Business orders are usually cancelled the same way. An approval may keep them pending, consumers' rights do not apply, and an invoice is credited instead of a card.",
    import: (c) =>
      `What is left of a deposit for import fees comes back by itself within ${counted(param(c, 'days'), 'day')} of dispatch.`,
  },
};
