/** Facts that several platforms have beside those of every order: whose law holds, and what the shop itself takes back. */
import type { OwnInput } from '../../facts/own.ts';
import { type Law, lawOf, laws } from '../../order/law.ts';
import { countryOf, someEuCountry } from '../../order/marketplaces.ts';
import type { Order } from '../../order/order.ts';
import { withoutParcel } from './groups.ts';

const yesNo = ['true', 'false'] as const;

/** A question with the answers yes and no; `usual` is presumed. */
export const yesOrNo = (id: string, more: Partial<OwnInput> = {}): OwnInput => ({
  kind: 'enum',
  id,
  values: yesNo,
  ...more,
});

const someCountry: Readonly<Record<Law, string | undefined>> = {
  eu: someEuCountry,
  uk: 'GB',
  us: 'US',
  other: undefined,
};

/** Where it is sent, else the country of the store. */
const toldCountry = ({ shipTo, marketplace }: Order): string | undefined =>
  shipTo ?? (typeof marketplace === 'string' ? countryOf(marketplace) : undefined);

/** The country whose law holds: that of the buyer, as far as it is the law that the order names. */
export function countryFor(order: Order): string | undefined {
  const told = toldCountry(order);
  const said = laws.find((law) => law === order.facts?.law);
  return said === undefined || said === lawOf(told) ? told : someCountry[said];
}

/** The country of the buyer decides, whatever the shop's own. */
export const law: OwnInput = {
  kind: 'enum',
  id: 'law',
  values: laws,
  tell(order) {
    const told = lawOf(toldCountry(order));
    return told === undefined ? undefined : [told];
  },
};

/** How long the shop takes goods back: days after delivery. */
export const windowDays = [14, 30, 60, 90] as const;

export const returnWindow: OwnInput = {
  kind: 'enum',
  id: 'returnWindow',
  values: ['none', ...windowDays.map(String), 'unlimited', 'other'],
};

/** For a window of another length: is it still open? */
export const inReturnWindow = yesOrNo('inReturnWindow');

/** Whether nothing travels: presumed is that something does. */
const download = yesOrNo('download', {
  usual: 'false',
  tell(_order, { kind }) {
    if (kind === undefined) return undefined;
    const kinds: readonly string[] = [kind].flat();
    const without = kinds.filter((one) => withoutParcel.some((other) => other === one));
    if (without.length === 0) return ['false'];
    return without.length === kinds.length ? ['true'] : undefined;
  },
});

/** What every shop's policy has. */
export const shopInputs: readonly OwnInput[] = [law, returnWindow, inReturnWindow, download];

/** Shared constraints that are Amazon's alone: a shop sends everything itself. */
export const shopLifts = ['digital-from-merchant', 'multi-channel-from-merchant', 'custom-from-platform'] as const;
