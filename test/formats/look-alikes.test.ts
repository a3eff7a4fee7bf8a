/** Documents that resemble an order and are none: each is refused, and told what to give instead. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { input as english } from '../../src/locales/en/errors.ts';
import { inputErrorText } from '../../src/locales/errors.ts';
import { readAll } from './read-all.ts';

const folder = 'fixtures/look-alikes';

const told: Readonly<Record<string, readonly string[]>> = {
  'ebay-shipping-fulfillment.json': ['eBay shipping_fulfillment', 'give annul the order itself: getOrder'],
};

test.each(readdirSync(folder))('%s', async (name) => {
  const entries = await readAll(readFileSync(`${folder}/${name}`), { file: name });
  const texts = entries.map((entry) => (entry.kind === 'error' ? inputErrorText(entry.error, english) : entry.kind));
  const [found, instead] = told[name] ?? [];
  expect(texts).toEqual([{ message: 'not an order', found, expected: 'an order', try: instead }]);
});
