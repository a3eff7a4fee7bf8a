/** What orders tell, and what they leave open. */
export type Certainty = 'no' | 'maybe' | 'yes';

const rank: Readonly<Record<Certainty, number>> = { no: 0, maybe: 1, yes: 2 };

/** Whether any of them holds. */
export const any = (list: readonly Certainty[]): Certainty =>
  list.reduce<Certainty>((most, each) => (rank[each] > rank[most] ? each : most), 'no');
