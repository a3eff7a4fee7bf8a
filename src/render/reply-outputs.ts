/** What `annul reply` can print; apart, because every command knows the options of all. */
export const replyOutputs = ['text', 'json', 'ndjson', 'markdown'] as const;
export type ReplyOutput = (typeof replyOutputs)[number];
