import { expect, test } from 'vitest';
import { renderText } from '../../src/render/text.ts';
import { bare, because, decisionOf, firstScreen, frenchScreen, hub, pot, screen, unclear, viewOf } from './samples.ts';

const show = async (decision: Parameters<typeof decisionOf>[1] & object, rest: Parameters<typeof viewOf>[1] = {}) =>
  renderText([decisionOf([], decision)], await viewOf(decision, rest));

test('one order with two answers, on a terminal of 80 columns', async () => {
  expect(renderText([firstScreen], await viewOf(firstScreen))).toBe(screen`
Order 902-3159896-1390916, amazon.com
Placed Mon Nov 23, 10:00 PST. Decided as of 10:18.

✓ CANCEL                                      12 minutes left, until 10:30 PST
  USB-C hub, 7 ports                                                    $27.25

  The seller has not shipped it and you ordered less than 30 minutes ago: you
  can still cancel this item yourself.

  1  Open Your Orders, then this order.
  2  Choose View or change order, then Cancel items.
  3  Tick this item only, pick a reason, choose Request cancellation.
  4  It worked when the e-mail has come and the item has left the order.

  Money  Nothing was charged. The hold on the card ends by itself, usually
         Tue Dec 1 to Thu Dec 3.
  After  From 10:30 you can only ask, and the seller may refuse.

← REFUSE OR RETURN                                  on its way since 10:09 PST
  Ceramic plant pot, 8 in                                               $25.13

  The seller has shipped it, so it can no longer be cancelled.

  1  Accept the parcel. Refusing it can cost you the A-to-z cover when it
     travels back without tracking.
  2  Once it is delivered, request the return in the Returns Centre, usually
     within 30 days, and post it with tracking.

  Money  The seller refunds within 2 business days of getting it back. A
         credit card shows it 3 to 5 business days after that.

Rules and sources: annul check order.json --why
`);
});

test('at 200 columns the block is as wide as at 80', async () => {
  const at = async (columns: number) => renderText([firstScreen], await viewOf(firstScreen, { columns }));
  expect(await at(200)).toBe(await at(80));
});

test('in a pipe of 60 columns, in an ASCII locale: instants only, marks as ASCII', async () => {
  const view = await viewOf(firstScreen, { columns: 60, live: false, unicode: false });
  expect(renderText([firstScreen], view)).toBe(screen`
Order 902-3159896-1390916, amazon.com
Placed Mon Nov 23, 10:00 PST. Decided as of 10:18.

+ CANCEL                         until Mon Nov 23, 10:30 PST
  USB-C hub, 7 ports                                  $27.25

  The seller has not shipped it and you ordered less than 30
  minutes ago: you can still cancel this item yourself.

  1  Open Your Orders, then this order.
  2  Choose View or change order, then Cancel items.
  3  Tick this item only, pick a reason, choose Request
     cancellation.
  4  It worked when the e-mail has come and the item has
     left the order.

  Money  Nothing was charged. The hold on the card ends by
         itself, usually Tue Dec 1 to Thu Dec 3.
  After  From Mon Nov 23, 10:30 PST you can only ask, and
         the seller may refuse.

< REFUSE OR RETURN    on its way since Mon Nov 23, 10:09 PST
  Ceramic plant pot, 8 in                             $25.13

  The seller has shipped it, so it can no longer be
  cancelled.

  1  Accept the parcel. Refusing it can cost you the A-to-z
     cover when it travels back without tracking.
  2  Once it is delivered, request the return in the Returns
     Centre, usually within 30 days, and post it with
     tracking.

  Money  The seller refunds within 2 business days of
         getting it back. A credit card shows it 3 to 5
         business days after that.

Rules and sources: annul check order.json --why
`);
});

test('in French, with no-break spaces in times, money and before signs', async () => {
  const view = await viewOf(frenchScreen, { lang: 'fr', nowMs: Date.parse(frenchScreen.at), hints: {} });
  const text = renderText([frenchScreen], view);
  expect(text.replaceAll('\u00a0', '_')).toBe(screen`
Commande 171-4402918-6637725, amazon.fr
Passée le lun. 23 nov. à 10_h_00. Situation à 10_h_18, heure de Paris.

✓ ANNULER                                   encore 12 minutes, jusqu'à 10_h_30
  Hub USB-C, 7 ports                                                   27,25_€

  Le vendeur ne l'a pas expédié et vous avez commandé il y a moins de 30
  minutes_: vous pouvez encore annuler cet article vous-même.

  1  Ouvrez Vos commandes, puis cette commande.
  2  Choisissez Annuler des articles.
  3  Cochez cet article seulement, puis Annuler les articles sélectionnés.
  4  C'est fait quand l'e-mail est là et que l'article n'est plus listé.

  Argent    Rien n'a été débité. L'autorisation sur la carte tombe
            d'elle-même, en général avant la fin du mer. 2 déc. (7 jours
            ouvrés).
  Ensuite   Dès 10_h_30, vous ne pourrez que demander l'annulation_; le
            vendeur peut refuser.
  Et aussi  Droit de rétractation (consommateurs). Vous avez 14 jours après
            réception.

Règles et sources_: ajoutez --why
`);
});

test('with --why: each rule with its facts, its page, the month and how sure it is', async () => {
  const decision = decisionOf([
    {
      ...hub,
      alternatives: [
        {
          id: 'statutory-withdrawal',
          title: 'Right of withdrawal',
          certain: false,
          until: '2026-12-08T08:00:00Z',
          because: hub.because.map((each) => ({ ...each, rule: 'withdraw-eu', text: 'You may withdraw.', facts: {} })),
          steps: [{ id: 'write', text: 'Write to the seller.' }],
        },
      ],
      assumed: [
        {
          fact: 'cancellationRequest',
          value: null,
          text: 'nobody has asked to cancel yet.',
          otherwise: ['wait', 'nothing-to-do'],
        },
      ],
    },
  ]);
  const text = renderText([decision], await viewOf(decision, { why: true }));
  expect(text.slice(text.indexOf('  Also'))).toBe(screen`
  Also   Right of withdrawal, until Mon Dec 7 (may be open). You may withdraw.

  Rules

  third-party-within-30-minutes
    The seller has not shipped it and you ordered less than 30 minutes ago:
    you can still cancel this item yourself.
    minutesSincePlaced = 18, status = unshipped
    Cancel Items or Orders, checked 2026-11, official
    https://www.amazon.com/gp/help/customer/display.html?nodeId=GKCCBVQ6UGJ7BVQR

  Money

  credit card: 5 to 7 business days
    Refund timelines compared, checked 2026-11, inferred

  Right of withdrawal

  1  Write to the seller.

  withdraw-eu
    You may withdraw.
    Cancel Items or Orders, checked 2026-11, official
    https://www.amazon.com/gp/help/customer/display.html?nodeId=GKCCBVQ6UGJ7BVQR

Assumed
  cancellationRequest = null: nobody has asked to cancel yet. (otherwise: wait
  or nothing to do)
`);
  const short = renderText([decision], await viewOf(decision));
  expect(short).toContain('\n\nAssumed: nobody has asked to cancel yet.\n');
  expect(short).toContain('\nRules, sources and the steps of the other routes: annul check order.json --why\n');
  expect(short).not.toContain('Write to the seller.');
});

test('an undetermined item says what it can be, what is missing, and what each answer leaves', async () => {
  const decision = decisionOf([
    { ...unclear, validUntil: '2026-11-23T18:30:00Z', next: ['request-cancellation', 'request-refund'] },
  ]);
  expect(renderText([decision], await viewOf(decision))).toBe(screen`
Order 902-3159896-1390916, amazon.com
Placed Mon Nov 23, 10:00 PST. Decided as of 10:18.

? UNDETERMINED                                                 2 facts missing
  A book

  It can be: cancel or request refund.

  1  Open Your Orders and look at the item there.

  What kind of item is it?
  The item's page names its format above the price.
  --set items.0.kind=VALUE
    VALUE     MEANS                      LEAVES
    physical  Something that is shipped  ✓ cancel
    ebook     E-book                     ~ request refund

  Still open after that:
    Has more than a tenth of it been read? (--set items.0.accessed)

  After  From 10:30 it can only be: request cancellation, or request refund.

One order needs facts. To be asked for them: annul ask order.json
`);
});

test('items with the same answer share a block, each with its own money', async () => {
  const twin = { ...hub, item: '2', title: 'USB-C cable', quantity: 3 };
  const cheaper = { ...twin, refund: { ...hub.refund, amount: { amount: '1234.50', currency: 'SEK' } } };
  const decision = decisionOf([hub, pot, Object.assign({}, twin, cheaper)]);
  const text = renderText([decision], await viewOf(decision));
  expect(text.match(/CANCEL/g)).toHaveLength(1);
  expect(text).toContain(screen`
  USB-C hub, 7 ports                                                    $27.25
  3 × USB-C cable                                                 1,234.50 SEK

`);
});

test('the parts of a split line are told apart by their quantities', async () => {
  const decision = decisionOf([
    { ...hub, quantity: 2 },
    { ...pot, item: hub.item ?? null, title: 'USB-C hub, 7 ports', quantity: 1 },
  ]);
  const text = renderText([decision], await viewOf(decision));
  expect(text).toContain('\n  2 × USB-C hub, 7 ports ');
  expect(text).toContain('\n  1 × USB-C hub, 7 ports ');
});

test('a refund that takes several ways is a table', async () => {
  const parts = [
    {
      method: 'credit-card',
      amount: { amount: '20.00', currency: 'USD' },
      kind: 'refund',
      earliest: '2026-11-25',
      latest: '2026-11-30',
      stages: [],
    },
    {
      method: 'gift-card-balance',
      amount: { amount: '7.25', currency: 'USD' },
      kind: 'refund',
      earliest: '2026-11-23',
      latest: '2026-11-23',
      stages: [],
    },
    { method: 'promotional-credit', kind: 'none', stages: [] },
  ] as const;
  const decision = decisionOf([
    {
      ...hub,
      refund: { amount: { amount: '27.25', currency: 'USD' }, exact: false, deductions: [], parts, missing: [] },
    },
  ]);
  const text = renderText([decision], await viewOf(decision));
  expect(text).toContain(screen`
  USB-C hub, 7 ports                                              up to $27.25
`);
  expect(text).toContain(screen`
  Money  Up to $27.25 comes back in two parts:
         BACK TO             AMOUNT  EXPECT IT
         credit card         $20.00  Wed Nov 25 to Mon Nov 30
         gift card balance    $7.25  on Mon Nov 23
         promotional credit          nothing comes back
  After  From 10:30 you can only ask, and the seller may refuse.
`);
});

test('of many rules that may apply with one answer two are told and the others counted', async () => {
  const show = async (count: number) => {
    const rules = Array.from({ length: count }, (_, index) => because(`rule-${index}`, `Sentence ${index}.`));
    const decision = decisionOf([{ ...pot, because: rules }]);
    return renderText([decision], await viewOf(decision)).replace(/\s+/g, ' ');
  };
  expect(await show(3)).toContain('Either: Sentence 0. Or: Sentence 1. Or: Sentence 2.');
  expect(await show(5)).toContain('Or: Sentence 1. Three other rules may apply: see --why.');
  expect(await show(5)).not.toContain('Sentence 2.');
});

test('what can make it less is said where it is little, and counted where it is much', async () => {
  const texts = ['Opened software: 100 percent.', 'Damaged: up to half.', 'Late: a fifth.'];
  const show = async (count: number, why = false) => {
    const deductions = texts.slice(0, count).map((text, index) => ({ id: `fee-${index}`, text }));
    const parts = [{ method: 'other', kind: 'refund', stages: [] }] as const;
    const decision = decisionOf([{ ...pot, refund: { exact: false, deductions, parts, missing: [] } }]);
    return renderText([decision], await viewOf(decision, { why }));
  };
  expect(await show(2)).toContain('Opened software: 100 percent.');
  expect(await show(3)).toContain('Three things can make it less; --why lists them.');
  expect(await show(3)).not.toContain('Late');
  expect(await show(3, true)).toContain('\n  Late: a fifth.\n');
});

test('a limit that nobody published reads unknown, and a day limit names its last day', async () => {
  const { deadline: _deadline, validUntil: _validUntil, ...open } = hub;
  const unknown = decisionOf([open]);
  expect(renderText([unknown], await viewOf(unknown))).toMatch(/^✓ CANCEL +time left unknown$/m);
  const window = decisionOf([{ ...pot, verdict: 'return', deadline: '2026-12-05T08:00:00Z' }]);
  expect(renderText([window], await viewOf(window))).toMatch(/^← RETURN +11 days left, until Fri Dec 4$/m);
  const piped = renderText([window], await viewOf(window, { live: false }));
  expect(piped).toMatch(/^← RETURN +until Fri Dec 4$/m);
});

test('time left is rounded down', async () => {
  const at = async (left: number) => {
    const nowMs = Date.parse('2026-11-23T18:30:00Z') - left * 1000;
    return /^✓ CANCEL +(.*), until/m.exec(renderText([firstScreen], await viewOf(firstScreen, { nowMs })))?.[1];
  };
  expect(await at(59)).toBe('less than a minute left');
  expect(await at(60)).toBe('1 minute left');
  expect(await at(12 * 60 + 59)).toBe('12 minutes left');
  expect(await at(119 * 60 + 59)).toBe('119 minutes left');
  expect(await at(3 * 3600 - 1)).toBe('2 hours left');
  expect(await at(48 * 3600 - 1)).toBe('47 hours left');
  expect(await at(72 * 3600 - 1)).toBe('2 days left');
});

test('warnings that several answers share are told once, with a count', async () => {
  const shared = { id: 'holiday', text: 'Support is closed today.' };
  const decision = decisionOf(
    [
      { ...hub, warnings: [shared] },
      { ...pot, warnings: [shared, { id: 'own', text: 'It is overdue.' }] },
    ],
    { warnings: [{ id: 'unknown-field', text: 'colour is no field of an order.' }] },
  );
  const text = renderText([decision], await viewOf(decision));
  expect(text).toContain('  Note   It is overdue.\n');
  expect(text).toContain('\n\nNote  colour is no field of an order.\n      Support is closed today. (2 items)\n');
});

test('an order decided on another day than it was placed, in a store that is not known', async () => {
  const text = await show({ placedAt: '2025-11-23T18:00:00Z', policy: { id: 'amazon', version: '2026-11' } });
  expect(text).toBe(screen`
Order 902-3159896-1390916
Placed Sun Nov 23, 2025, 18:00 UTC. Decided as of Mon Nov 23, 18:18 UTC.
`);
});

test('colour marks the verdict, and takes nothing but colour', async () => {
  const plain = renderText([firstScreen], await viewOf(firstScreen));
  const styled = renderText([firstScreen], await viewOf(firstScreen, { colour: 1 }));
  expect(styled).toContain('\u001b[32m✓ CANCEL\u001b[39m');
  expect(styled).toContain('\u001b[36m← REFUSE OR RETURN\u001b[39m');
  expect(styled.replace(/\u001b\[\d+m/g, '')).toBe(plain);
});

test('where several rules may apply, none of them is told as the one that does', async () => {
  const [one] = hub.because;
  if (one === undefined) throw new Error('no rule');
  const other = { ...one, rule: 'platform-not-shipped', text: 'Amazon ships it, and shipping has not begun.' };
  const item = { ...hub, because: [other, one, one] };
  const text = renderText([decisionOf([item])], await viewOf(decisionOf([item]))).replaceAll('\n  ', ' ');
  expect(text).toContain(
    'the answer is the same. Either: Amazon ships it, and shipping has not begun. Or: The seller has not shipped it',
  );
  expect(text.match(/Or: /g)).toHaveLength(1);
});

test('an amount is called the most only where nothing unknown comes on top', async () => {
  const refund = { amount: { amount: '25.99', currency: 'USD' }, exact: false, deductions: [], parts: [], missing: [] };
  const notes = (...ids: string[]) => ids.map((id) => ({ id, text: '' }));
  const head = async (more: object, lang: 'en' | 'fr' = 'en') => {
    const decision = decisionOf([{ ...hub, refund: { ...refund, ...more } }]);
    return renderText([decision], await viewOf(decision, { lang }))
      .split('\n')[4]
      ?.replace(/^.* {2,}/, '');
  };
  expect(await head({ notes: notes('discount-unknown') })).toBe('up to $25.99');
  expect(await head({ notes: notes('tax-unknown') })).toBe('$25.99 plus any tax');
  expect(await head({ notes: notes('tax-unknown', 'shipping-unknown') })).toBe('$25.99 plus any tax and delivery');
  expect(await head({ notes: notes('shipping-unknown') }, 'fr')).toMatch(/, plus livraison éventuelle$/);
});

test('what is confirmed but still here is not on its way', async () => {
  const [, shipped] = firstScreen.items;
  const [reason] = shipped?.because ?? [];
  const facts = { ...reason?.facts, handedOver: false };
  const decision = decisionOf([{ ...bare, ...shipped, because: reason ? [{ ...reason, facts }] : [] }]);
  expect(renderText([firstScreen], await viewOf(firstScreen))).toContain('on its way since');
  expect(renderText([decision], await viewOf(decision))).not.toContain('on its way since');
});
