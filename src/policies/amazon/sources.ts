/** The register of pages behind Amazon's rules, numbers and sentences, by the key that a citation names. */
import type { SourcePage } from '../policy.ts';
import { lawPages } from '../sources/law.ts';
import { apiPages } from './sources/api.ts';
import { copiedPages } from './sources/copies.ts';
import { guidePages } from './sources/guides.ts';
import { helpPages } from './sources/help.ts';
import { sellerPages } from './sources/seller.ts';
import { sellerRefundPages } from './sources/seller-refunds.ts';

export const sources = {
  ...helpPages,
  ...copiedPages,
  ...apiPages,
  ...sellerPages,
  ...sellerRefundPages,
  ...lawPages,
  ...guidePages,
} as const satisfies Record<string, SourcePage>;
