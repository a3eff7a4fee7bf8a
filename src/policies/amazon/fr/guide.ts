import type { GuideTexts } from '../guide-topics/texts.ts';
import { prevention } from './guide-prevention.ts';
import { problems } from './guide-problems.ts';

export const guide: GuideTexts = { problems, prevention };
