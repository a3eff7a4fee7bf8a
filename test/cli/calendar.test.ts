/** `--ics FILE`, read back by another library. */
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { OutputError } from '../../src/cli/exit.ts';
import type { Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/program.ts';
import { fakeIo, type World } from './fake-io.ts';
import { cancellable, now } from './orders.ts';

async function annul(args: readonly string[], world: World = {}, broken?: string) {
  const fake = fakeIo(world);
  const saved: { file: string; text: string; replace: boolean }[] = [];
  const io: Io = {
    ...fake.io,
    save(file, text, replace) {
      if (broken !== undefined) throw new OutputError(broken, file);
      saved.push({ file, text, replace });
    },
  };
  return { code: await run(args, io), saved, stdout: fake.out(), stderr: fake.err() };
}

function eventsOf(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const { startDate, summary, description, uid } = event;
    const when = startDate.isDate ? startDate.toString() : startDate.toJSDate().toISOString();
    return { when, summary, description, uid };
  });
}

const title = 'USB-C hub; 7 ports, "new"\u202e\nDTSTART:19700101';
const order = {
  ...cancellable('902-1'),
  items: [{ ...cancellable('902-1').items[0], id: '1', title }],
  payments: [{ method: 'credit-card', charged: true }],
};
const world: World = { files: { 'order.json': JSON.stringify(order) } };
const check = (...args: readonly string[]) =>
  annul(['check', 'order.json', '--at', now, '--ics', 'order.ics', ...args], world);

describe('check', () => {
  test('writes the deadline as a moment and the last day of the refund as a day', async () => {
    const { code, saved } = await check();
    expect(code).toBe(0);
    expect(saved).toHaveLength(1);
    expect(saved[0]).toMatchObject({ file: 'order.ics', replace: true });
    const what = 'USB-C hub; 7 ports, "new" DTSTART:19700101 (Order 902-1, amazon.com)';
    expect(eventsOf(saved[0]?.text ?? '')).toEqual([
      {
        when: '2026-11-23T18:30:00.000Z',
        summary: `Deadline (cancel): ${what}`,
        description: 'Counted by annul on 2026-11-23.',
        uid: 'deadline.902-1.1.0@annul',
      },
      {
        when: '2026-12-01',
        summary: `Last day for the refund: ${what}`,
        description: 'If it is cancelled at once. Counted by annul on 2026-11-23.',
        uid: 'refund.902-1.1.0@annul',
      },
    ]);
  });

  test('writes a deadline that ends with a day as that day, in the zone of the store', async () => {
    const delivered = {
      ...order,
      marketplace: 'amazon.co.jp',
      status: 'delivered',
      placedAt: '2026-10-20T10:00:00Z',
      // Saturday 31 October, 07:00 in Tokyo: 30 days later it is Monday 30 November.
      deliveredAt: '2026-10-30T22:00:00Z',
    };
    const { saved } = await annul(['check', '-', '--at', now, '--ics', 'a.ics'], { stdin: JSON.stringify(delivered) });
    expect(eventsOf(saved[0]?.text ?? '')[0]).toMatchObject({ when: '2026-11-30', uid: 'deadline.902-1.1.0@annul' });
  });

  test('has the same ids and days when it is written again, in any zone and language', async () => {
    const [first, second] = [await check(), await check('--lang', 'fr', '--json')];
    const brief = (saved: typeof first.saved) => eventsOf(saved[0]?.text ?? '').map(({ uid, when }) => ({ uid, when }));
    expect(brief(second.saved)).toEqual(brief(first.saved));
    expect(second.saved[0]?.text).toContain('Fin du délai (annuler)');
  });

  test('one day for the refund of several items together', async () => {
    const two = { ...order, items: [order.items[0], { ...order.items[0], id: '2' }] };
    const { saved } = await annul(['check', '-', '--at', now, '--ics', 'a.ics'], { stdin: JSON.stringify(two) });
    expect(eventsOf(saved[0]?.text ?? '').map(({ uid }) => uid)).toEqual([
      'deadline.902-1.1.0@annul',
      'deadline.902-1.2.0@annul',
      'refund.902-1@annul',
    ]);
  });
});

test('an empty one is said to be so, but for those who want no word', async () => {
  const bare = { stdin: '{"id":"1"}' };
  const { code, saved, stderr } = await annul(['check', '-', '--at', now, '--ics', 'a.ics', '--lang', 'fr'], bare);
  expect([code, eventsOf(saved[0]?.text ?? '')]).toEqual([0, []]);
  expect(stderr).toContain('le calendrier a.ics est vide');
  const quiet = await annul(['check', '-', '--at', now, '--ics', 'a.ics', '-q'], bare);
  expect(quiet.stderr).toBe('');
});

test('refund writes its last day', async () => {
  const args = ['--marketplace', 'amazon.com', '--method', 'credit-card', '--charged', '--cancelled-at', '2026-11-20'];
  const { code, saved } = await annul(['refund', ...args, '--ics', 'refund.ics', '--json']);
  expect(code).toBe(0);
  expect(eventsOf(saved[0]?.text ?? '')).toMatchObject([
    { when: '2026-11-30', summary: 'Last day for the refund: credit card, amazon.com' },
  ]);
});

test.each(['-', ''])('standard output (%j) is not for the calendar', async (file) => {
  const { code, saved, stderr } = await annul(['check', 'order.json', `--ics=${file}`], world);
  expect({ code, saved }).toEqual({ code: 2, saved: [] });
  expect(stderr).toMatch(/^annul: --ics needs a /);
});

test('a file that cannot be written is told', async () => {
  const { code, stderr } = await annul(['check', 'order.json', '--ics', 'no/order.ics'], world, 'ENOENT');
  expect(code).toBe(74);
  expect(stderr).toContain('no/order.ics');
});
