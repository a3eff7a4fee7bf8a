import type { ProblemWords } from '../problems.ts';

export const problems: ProblemWords = {
  heading: 'What went wrong with the order?',
  unnamed: 'What went wrong is not told yet.',
  several: 'It can be one of these:',
  settle: 'What would settle it:',
  symptoms: (names) => `Symptoms: ${names.join(', ')}`,
};
