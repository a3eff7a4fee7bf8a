/** The topics of the guide, in the order in which they are listed. Public: `annul guide TOPIC`. */
export const guideTopics = [
  'before-shipping',
  'shipped',
  'third-party',
  'refunds',
  'digital',
  'gift-cards',
  'groceries',
  'sellers',
  'problems',
  'prevention',
  'questions',
] as const;
export type GuideTopic = (typeof guideTopics)[number];
