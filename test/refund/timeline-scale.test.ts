import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate, parseIsoDate, weekday } from '../../src/order/civil.ts';
import { processing } from '../../src/policies/amazon/processing.ts';
import { refunds } from '../../src/policies/amazon/refunds.ts';
import { refundTimeline, type TimelineRequest } from '../../src/refund/timeline.ts';
import type { TimelineModel } from '../../src/refund/timeline-model.ts';
import { timelineScale } from '../../src/refund/timeline-scale.ts';

const policy = { sources: {}, processing, refunds };
const dayOf = (text: string): number => parseIsoDate(text) ?? Number.NaN;

const scale = (from: string, today: string, columns: number, request: Partial<TimelineRequest> = {}): TimelineModel => {
  const marketplace = request.marketplace ?? 'amazon.com';
  const parts = refundTimeline({
    policy,
    marketplace,
    method: 'credit-card',
    trigger: 'cancellation',
    charged: true,
    start: { day: dayOf(from) },
    ...request,
  });
  const model = timelineScale(parts, today, columns, marketplace);
  if (model === undefined) throw new Error('nothing to draw');
  return model;
};

/** One letter a cell: `-` on its way, `#` expected, small where banks are closed (`.` and `:`), a blank before and after. */
const drawn = ({ cells, rows }: TimelineModel, row = 0): string =>
  cells
    .map(({ closed }, index) => {
      const fill = rows[row]?.fills[index];
      if (fill === 'wait') return closed ? '.' : '-';
      return fill === 'expected' ? (closed ? ':' : '#') : ' ';
    })
    .join('');

describe('a refund to scale', () => {
  it('is the bar of 20 November 2026: Thanksgiving and weekends dotted', () => {
    const model = scale('2026-11-20', '2026-11-24', 80);
    expect(model).toMatchObject({ unit: 'day', cellWidth: 6, fits: true, today: { date: '2026-11-24', cell: 4 } });
    expect(drawn(model)).toBe('-..--#:#::# ');
    expect(model.rows[0]?.marks).toEqual([
      { id: 'issued', cell: 0, date: '2026-11-20' },
      { id: 'first', cell: 5, date: '2026-11-25' },
      { id: 'last', cell: 10, date: '2026-11-30' },
      { id: 'late', cell: 11, date: '2026-12-01' },
    ]);
    expect(model.holidays).toEqual([{ date: '2026-11-26', name: 'Thanksgiving Day' }]);
    expect(model.cells.map((cell) => (cell.newMonth ? cell.month : 0)).join('')).toBe(`11${'0'.repeat(10)}12`);
    expect(model.cells[0]).toMatchObject({ first: '2026-11-20', last: '2026-11-20', day: 20, weekday: 5 });
  });

  it('takes 4 columns a day at 60 columns, and weeks where days do not fit', () => {
    expect(scale('2026-11-20', '2026-11-24', 60)).toMatchObject({ unit: 'day', cellWidth: 4, fits: true });
    const weeks = scale('2026-11-20', '2026-11-24', 40);
    expect(weeks).toMatchObject({ unit: 'week', cellWidth: 6, fits: true });
    expect(weeks.cells.map((cell) => cell.first)).toEqual(['2026-11-16', '2026-11-23', '2026-11-30']);
    expect(drawn(weeks)).toBe('-##');
    expect(scale('2026-11-20', '2026-11-24', 12).fits).toBe(false);
  });

  it('draws a return’s two stages by weeks', () => {
    const model = scale('2026-11-23', '2026-11-24', 80, { trigger: 'return' });
    expect(model.unit).toBe('week');
    expect(model.rows[0]?.marks.map(({ id, date }) => [id, date])).toEqual([
      ['received', '2026-11-23'],
      ['first', '2026-11-27'],
      ['last', '2026-12-31'],
      ['late', '2027-01-04'],
    ]);
  });

  it('gives a hold and a refund a row each on one axis', () => {
    const model = scale('2026-11-23', '2026-11-24', 80, { charged: undefined });
    expect(model.rows.map((row) => row.part)).toEqual([0, 1]);
    expect(drawn(model, 0)).toBe('---.-..-### ');
    expect(drawn(model, 1)).toBe('---.#::##   ');
  });

  it('runs on to today where there is room, and else says on which side it lies', () => {
    const after = scale('2026-11-20', '2026-12-02', 80);
    expect(after.today).toEqual({ date: '2026-12-02', cell: 12 });
    expect(after.cells).toHaveLength(13);
    expect(scale('2026-11-20', '2027-06-01', 80)).toMatchObject({ unit: 'day', today: { beyond: 'after' } });
    // Days stay days, though weeks would have room for today.
    expect(scale('2026-11-20', '2026-12-20', 80)).toMatchObject({ unit: 'day', today: { beyond: 'after' } });
    expect(scale('2026-11-20', '2026-11-10', 80).today).toEqual({ date: '2026-11-10', beyond: 'before' });
  });

  it('is not drawn without dates', () => {
    const request = { policy, marketplace: 'amazon.com', method: 'credit-card', trigger: 'return' } as const;
    expect(timelineScale(refundTimeline(request), '2026-11-24', 80, 'amazon.com')).toBeUndefined();
    expect(timelineScale([], '2026-11-24', 80, undefined)).toBeUndefined();
  });

  it('puts every mark and today where they belong, at any width', () => {
    const stores = fc.constantFrom('amazon.com', 'amazon.fr', 'amazon.sa', 'amazon.co.jp', 'amazon.ca');
    const methods = fc.constantFrom('credit-card', 'gift-card-balance', 'prepaid-card', 'card' as const);
    const days = fc.integer({ min: dayOf('2026-01-01'), max: dayOf('2028-12-31') });
    fc.assert(
      fc.property(
        stores,
        methods,
        days,
        fc.integer({ min: -5, max: 90 }),
        fc.integer({ min: 40, max: 200 }),
        (marketplace, method, day, later, columns) => {
          const today = isoDate(day + later);
          const model = scale(isoDate(day), today, columns, { marketplace, method: method as 'card' });
          const { cells, cellWidth, fits, rows, unit } = model;
          if (fits) expect(cells.length * cellWidth).toBeLessThanOrEqual(columns - 2);
          const holds = (date: string, cell: number | undefined): boolean => {
            const found = cells[cell ?? -1];
            return found !== undefined && found.first <= date && date <= found.last;
          };
          cells.forEach((cell, index) => {
            expect(dayOf(cell.first)).toBe(dayOf(cells[0]?.first ?? '') + index * (unit === 'day' ? 1 : 7));
            if (unit === 'week') expect(weekday(dayOf(cell.first))).toBe(1);
          });
          for (const { marks, fills } of rows) {
            expect(fills).toHaveLength(cells.length);
            for (const mark of marks) expect([mark, holds(mark.date, mark.cell)]).toEqual([mark, true]);
            expect(fills.indexOf('expected')).toBe(marks.find((mark) => mark.id === 'first')?.cell);
            expect(fills.lastIndexOf('expected')).toBe(marks.find((mark) => mark.id === 'last')?.cell);
          }
          if (model.today.cell !== undefined) expect(holds(today, model.today.cell)).toBe(true);
          else expect(model.today.beyond).toBe(later < 0 ? 'before' : 'after');
        },
      ),
      { numRuns: 400 },
    );
  });
});
