/** Whether a parcel is carried by Amazon itself, from the name that a document gives its carrier. */
import type { Carrier } from '../../order/vocabulary.ts';

const own = /^(?:amazon|amzn|amzl|ats(?:\b|\())/i;

export function carrierOf(name: string | undefined): Carrier | undefined {
  if (name === undefined) return undefined;
  return own.test(name) ? 'platform' : 'other';
}
