import type { CalendarWords } from '../calendar.ts';

export const calendar: CalendarWords = {
  deadline: (verdict, what) => `Deadline (${verdict}): ${what}`,
  refund: (what) => `Last day for the refund: ${what}`,
  order: (id, marketplace) => `Order ${id}${marketplace === undefined ? '' : `, ${marketplace}`}`,
  ifCancelledNow: 'If it is cancelled at once.',
  empty: (file) => `no date is known yet: the calendar ${file} is empty`,
  asOf: (day) => `Counted by annul on ${day}.`,
};
