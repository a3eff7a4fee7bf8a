import type { GuideTexts } from '../guide-topics/texts.ts';
import { beforeShipping } from './guide-before-shipping.ts';
import { digital } from './guide-digital.ts';
import { giftCards } from './guide-gift-cards.ts';
import { groceries } from './guide-groceries.ts';
import { prevention } from './guide-prevention.ts';
import { problems } from './guide-problems.ts';
import { questions } from './guide-questions.ts';
import { refunds } from './guide-refunds.ts';
import { sellers } from './guide-sellers.ts';
import { shipped } from './guide-shipped.ts';
import { thirdParty } from './guide-third-party.ts';

export const guide: GuideTexts = {
  'before-shipping': beforeShipping,
  shipped,
  'third-party': thirdParty,
  refunds,
  digital,
  'gift-cards': giftCards,
  groceries,
  sellers,
  problems,
  prevention,
  questions,
};
