import { expect, test } from 'vitest';
import { hostOf } from '../../src/formats/hosts.ts';

test.each<[unknown, string | undefined]>([
  ['https://Shop.Example/orders/1', 'shop.example'],
  [' http://shop.example:8080?x ', 'shop.example'],
  ['https://bücher.example/kasse', 'xn--bcher-kva.example'],
  ['https://BÜCHER.example:8443#top', 'xn--bcher-kva.example'],
  ['https://例え.example', 'xn--r8jz45g.example'],
  ['https://user:word@bücher.example/', undefined],
  ['https://bü cher.example/', undefined],
  ['javascript:alert(1)', undefined],
  ['shop.example', undefined],
  ['', undefined],
  [7, undefined],
])('%j', (url, host) => {
  expect(hostOf(url)).toBe(host);
});
