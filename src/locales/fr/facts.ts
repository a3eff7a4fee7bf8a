import type { FactWords } from '../facts.ts';
import { choices } from './fact-choices.ts';
import { goods } from './fact-goods.ts';
import { names } from './fact-names.ts';
import { sellers } from './fact-seller.ts';
import { spans } from './fact-spans.ts';

export const factWords = (platform: string): FactWords => ({
  facts: { ...choices(platform), ...goods(platform), ...sellers(platform), ...spans },
  names: names(platform),
  usually: 'en général',
});
