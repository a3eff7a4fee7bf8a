import { expect, test } from 'vitest';
import { conditionLines } from '../../../src/cli/policy/condition.ts';
import { loadCliWords } from '../../../src/locales/messages.ts';
import { before, betweenDays, fromTo, withinDays, withinHours, withinMinutes } from '../../../src/policies/spans.ts';

const stores = ['amazon.com', 'amazon.ca', 'amazon.fr', 'amazon.de'];
const { policy: en } = await loadCliWords('en');
const { policy: fr } = await loadCliWords('fr');

test.each([
  [{}, ['always'], ['toujours']],
  [{ kind: ['ebook', 'app'] }, ['kind: ebook or app'], ['kind: ebook ou app']],
  [{ marketplace: ['amazon.fr'] }, ['marketplace: amazon.fr'], ['marketplace: amazon.fr']],
  [
    { marketplace: ['amazon.com', 'amazon.ca', 'amazon.de'] },
    ['marketplace: any but amazon.fr'],
    ['marketplace: tout sauf amazon.fr'],
  ],
  [
    { minutesSincePlaced: withinMinutes(30) },
    ['minutesSincePlaced: less than 30 minutes'],
    ['minutesSincePlaced: moins de 30 minutes'],
  ],
  [
    { minutesSincePlaced: { from: 1_800_000, below: 172_800_000 } },
    ['minutesSincePlaced: 30 minutes or more, less than 48 hours'],
    ['minutesSincePlaced: 30 minutes ou plus, moins de 48 heures'],
  ],
  [
    { minutesSincePlaced: withinHours(48) },
    ['minutesSincePlaced: less than 48 hours'],
    ['minutesSincePlaced: moins de 48 heures'],
  ],
  [
    { daysSinceDelivery: withinDays(30) },
    ['daysSinceDelivery: up to 30 days'],
    ["daysSinceDelivery: jusqu'à 30 jours"],
  ],
  [
    { statutoryDays: betweenDays(14, 30) },
    ['statutoryDays: more than 14 days, up to 30 days'],
    ["statutoryDays: plus de 14 jours, jusqu'à 30 jours"],
  ],
  [
    { placedOn: fromTo('2026-11-01', '2026-12-25') },
    ['placedOn: from 2026-11-01, before 2026-12-26'],
    ['placedOn: à partir du 2026-11-01, avant le 2026-12-26'],
  ],
  [
    { today: { from: Date.parse('2026-06-19') / 86_400_000 } },
    ['today: from 2026-06-19'],
    ['today: à partir du 2026-06-19'],
  ],
  [{ today: before('2026-06-19') }, ['today: before 2026-06-19'], ['today: avant le 2026-06-19']],
  [{ unitPrice: { below: 2501 } }, ['unitPrice: up to 25.00'], ["unitPrice: jusqu'à 25.00"]],
])('%j', (condition, english, french) => {
  expect(conditionLines([condition], stores, en)).toEqual([english]);
  expect(conditionLines([condition], stores, fr)).toEqual([french]);
});
