/**
 * The interview on a terminal: one prompt of inquirer's that lives from the first question to the last, so that nothing
 * flickers between two of them. Keys that are pressed while no question waits are dropped: nobody answers what they
 * have not seen.
 */
import { AsyncResource } from 'node:async_hooks';
import { createPrompt, useEffect, useKeypress, useState } from '@inquirer/core';
import inquirer from 'inquirer';
import type { InterviewWords } from '../../locales/interview.ts';
import { clean } from '../../order/clean.ts';
import type { View } from '../../render/view.ts';
import type { Terminal } from '../io.ts';
import { type Frame, frameOf, transcriptLines } from './frame.ts';
import { fresh, type Pressed, press } from './keys.ts';
import { Left, type Line, type Prompt, type Prompter, type Reply } from './prompter.ts';
import { type Drawn, reflowed } from './reflow.ts';

export interface DrawnOptions {
  readonly terminal: Terminal;
  readonly words: InterviewWords;
  /** For this many columns. */
  view(columns: number): View;
}

interface Waiting {
  readonly prompt: Prompt;
  readonly resolve: (reply: Reply) => void;
}

/** As much of readline as is used here. */
interface Readline {
  readonly line: string;
  write(text: string | null, key?: { ctrl: boolean; name: string }): void;
}

const hideCursor = '\u001b[?25l';
const showCursor = '\u001b[?25h';

export function drawnPrompter({ terminal, words, view }: DrawnOptions): Prompter {
  const { input, output } = terminal;
  let shown: Prompt | undefined;
  let pressed: Pressed | undefined;
  let waiting: Waiting | undefined;
  let transcript: { heading: string; answered: readonly Line[] } = { heading: '', answered: [] };
  let left = false;
  let running: Promise<void> | undefined;
  const ended = new AbortController();
  let readline: Readline | undefined;
  let redraw: () => void = () => {};
  let finish: () => void = () => {};
  let drawn: Drawn | undefined;

  const columns = (): number => output.columns ?? 80;
  const currentView = (): View => view(columns() - 1);

  function refill(text: string): void {
    readline?.write(null, { ctrl: true, name: 'e' });
    readline?.write(null, { ctrl: true, name: 'u' });
    if (text !== '') readline?.write(text);
  }

  function frame(): Frame {
    if (shown === undefined || pressed === undefined) return { above: [''], below: [] };
    return frameOf(shown, pressed, words, currentView(), { rows: output.rows ?? 24 });
  }

  function onKey(key: Parameters<typeof press>[2], rl: Readline): void {
    if (waiting === undefined || pressed === undefined) return;
    const line = clean(rl.line).slice(0, longest);
    if (line !== rl.line) refill(line);
    const next = press(waiting.prompt, pressed, key, line);
    if (!('effect' in next)) {
      pressed = next;
      if (next.line !== readline?.line) refill(next.line);
      redraw();
      return;
    }
    if (next.effect.kind === 'left') {
      ended.abort();
      return;
    }
    const { resolve } = waiting;
    waiting = undefined;
    resolve(next.effect);
  }

  const screen = createPrompt<undefined, { message: string }>((_, done) => {
    const [, setTick] = useState(0);
    finish = () => done(undefined);
    useEffect((rl) => {
      readline = rl;
      let tick = 0;
      redraw = AsyncResource.bind(() => setTick(++tick));
      // The end of the input settles no prompt by itself.
      const closed = (): void => ended.abort();
      rl.on('close', closed);
      const resized = (): void => {
        if (drawn !== undefined) output.write(reflowed(drawn, columns()));
        redraw();
      };
      output.on('resize', resized);
      return () => {
        rl.removeListener('close', closed);
        output.removeListener('resize', resized);
      };
    }, []);
    useKeypress((key, rl) => onKey(key, rl));
    const { above, below } = frame();
    drawn = { above, below };
    const cursor = shown?.preview === undefined ? hideCursor : showCursor;
    return [`${above.join('\n')}${cursor}`, below.join('\n')];
  });

  const module = inquirer.createPromptModule<{ interview: { message: string } }>({
    input,
    output,
    signal: ended.signal,
    clearPromptOnDone: true,
  });
  module.registerPrompt('interview', screen);
  const silence = terminal.onSignal(() => ended.abort());

  /** Until the last question has been answered, or the person has left; then the answers stand there as lines. */
  async function run(): Promise<void> {
    try {
      await module([{ type: 'interview', name: 'interview', message: '' }]);
    } catch (error) {
      // Ctrl+C, and what aborted it.
      if (!(error instanceof Error) || !/^(?:Exit|Abort)PromptError$/.test(error.name)) throw error;
      left = true;
    } finally {
      silence();
      const lines = transcriptLines(transcript.heading, transcript.answered, currentView());
      output.write([...lines, ...(left ? [] : [''])].map((line) => `${line}\n`).join(''));
    }
  }

  return {
    ask(prompt) {
      transcript = prompt;
      shown = prompt;
      pressed = fresh(prompt);
      running ??= run();
      refill(prompt.line ?? '');
      redraw();
      const reply = new Promise<Reply>((resolve) => {
        waiting = { prompt, resolve };
      });
      return Promise.race([reply, running.then(() => Promise.reject(new Left()))]);
    },
    async close(heading, answered) {
      transcript = { heading, answered };
      if (running === undefined) return;
      if (!left) finish();
      await running;
    },
  };
}

/** Nothing that is asked for is longer. */
const longest = 200;
