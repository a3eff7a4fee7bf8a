import type { GuideWords } from '../guide.ts';
import { render } from './render.ts';

export const guide: GuideWords = {
  topics: {
    'before-shipping': {
      title: 'Before it ships',
      about: 'What the order says, what that allows, and how to cancel on a computer and in the app.',
    },
    shipped: {
      title: 'Once it has shipped',
      about: 'Turning the parcel round, refusing it, or returning it after delivery.',
    },
    'third-party': {
      title: "A seller's order",
      about: 'What a third-party seller ships: the time for cancelling, requests, returns and the guarantee.',
    },
    refunds: {
      title: 'Refunds',
      about: 'When the money is back, by payment method, and why it can be less.',
    },
    digital: {
      title: 'Digital goods and memberships',
      about: 'Films, e-books, music, apps, software, memberships.',
    },
    'gift-cards': {
      title: 'Gift cards and gifts',
      about: 'Gift cards before and after they are sent, and gifts that somebody received.',
    },
    groceries: {
      title: 'Groceries and other special items',
      about: 'Groceries, pre-orders, subscriptions to goods, made-to-order goods, large items, services.',
    },
    sellers: {
      title: 'For sellers',
      about: 'Cancelling as a seller, what counts in the cancellation rate, and what to do after shipping.',
    },
    problems: {
      title: 'Problems',
      about: 'What goes wrong, why, and what to do, in order.',
    },
    prevention: {
      title: 'Habits that avoid cancellations',
      about: 'For buyers and for sellers.',
    },
    questions: {
      title: 'Questions and answers',
      about: 'What people ask most, and what is often said and not so.',
    },
  },
  overview: {
    title: 'The guide',
    about:
      'How cancelling, returning and refunds work, without an order at hand. For one order of yours, annul check or annul ask knows more.',
    open: (command) => `Open a topic: ${command}`,
    store: (command) => `With the numbers and buttons of your store: ${command}`,
  },
  span: render.span,
  table: {
    columns: {
      method: 'PAID WITH',
      time: 'SHOWN AFTER THE REFUND',
      after: 'AFTER',
      issued: 'REFUND ISSUED',
      store: 'STORE',
    },
    nothing: render.money.nothing,
    hold: 'hold only',
    anyCard: 'any card',
    anyPayment: 'any payment',
    otherPayment: 'any other payment',
    triggers: {
      cancellation: 'cancelled',
      'return-received': 'return received',
      undeliverable: 'parcel back, undelivered or refused',
    },
    conditions: {
      cancellation: 'after a cancellation',
      return: 'after a return',
      shippedBy: (who) => `shipped by ${who}`,
      soldBy: (who) => `sold by ${who}`,
    },
    borrowed: (store) => `taken from ${store}`,
    except: (stores) => (stores === '' ? 'all' : `all but ${stores}`),
  },
  why: (command) => `Sources: ${command}`,
  sources: 'Sources',
};
