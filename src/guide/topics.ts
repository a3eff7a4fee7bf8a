/** The topics of the guide, in the order in which they are listed. Public: `annul guide TOPIC`. */
export const guideTopics = ['problems', 'prevention'] as const;
export type GuideTopic = (typeof guideTopics)[number];
