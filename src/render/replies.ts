/** The letters of `annul reply`: as they are pasted, as headings and quotes, or as data. */
import type { ErrorRecord } from '../decision/decision.ts';
import type { LetterWords } from '../locales/letters.ts';
import type { Letter, Reply } from '../reply/reply.ts';
import { finish } from './lines.ts';
import { escapeMarkdown } from './markdown.ts';
import type { ReplyOutput } from './reply-outputs.ts';
import { safeJson } from './safe-json.ts';
import type { View } from './view.ts';

/** Records in input order; those that could not be read stand in their place in data alone. */
type ReplyRecord = Reply | ErrorRecord;

export function renderReplies(
  records: readonly ReplyRecord[],
  output: ReplyOutput,
  words: LetterWords,
  view: View,
): string {
  if (output === 'json') return `${safeJson({ schema: 'annul/replies/1', replies: records }, 2)}\n`;
  if (output === 'ndjson') return records.map((record) => `${safeJson(record)}\n`).join('');
  const letters = records.flatMap((record) =>
    record.schema === 'annul/reply/1' ? record.letters.map((letter) => ({ order: record.order, letter })) : [],
  );
  const several = letters.length > 1;
  const blocks = letters.map(({ order, letter }) => {
    const heading = words.heading(order, words.to[letter.to]);
    if (output === 'markdown') return markdownLines(heading, letter, words, view);
    return [...(several ? [`-- ${view.text(heading)} --`, ''] : []), ...textLines(letter, words, view)];
  });
  return finish(
    blocks.flatMap((lines, index) => (index === 0 ? lines : ['', '', ...lines])),
    view,
  );
}

/** A line stays a line, however long: it is wrapped by the form that it is pasted into. */
function textLines({ subject, text }: Letter, words: LetterWords, view: View): string[] {
  return [`${words.subject} ${view.text(subject)}`, '', ...text.split('\n').map(view.text)];
}

function markdownLines(heading: string, { subject, text }: Letter, words: LetterWords, view: View): string[] {
  const lines = text.split('\n').map((line) => escapeMarkdown(view.text(line)));
  // Inside a paragraph, lines would run into each other.
  const quoted = lines.map((line, index) =>
    `> ${line}${line !== '' && (lines[index + 1] ?? '') !== '' ? '\\' : ''}`.trimEnd(),
  );
  return [
    `### ${escapeMarkdown(view.text(heading))}`,
    '',
    `**${words.subject}** ${escapeMarkdown(view.text(subject))}`,
    '',
    ...quoted,
  ];
}
