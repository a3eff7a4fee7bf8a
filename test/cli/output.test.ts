import { expect, test } from 'vitest';
import { OutputError } from '../../src/cli/exit.ts';
import { createOutput, type Sink } from '../../src/cli/output.ts';

/** A stream that takes what it gets when the test says so. */
function fakeSink() {
  const pieces: string[] = [];
  let pending: ((error?: Error) => void)[] = [];
  let onError: (error: Error) => void = () => {};
  const sink: Sink = {
    write(text, done) {
      pieces.push(text);
      pending.push(done);
      return true;
    },
    on(_, listener) {
      onError = listener;
    },
  };
  const answer = (error?: Error): void => {
    const calls = pending;
    pending = [];
    for (const call of calls) call(error);
    if (error !== undefined) onError(error);
  };
  return { sink, pieces, answer };
}

const systemError = (code: string): Error => Object.assign(new Error(code), { code });
const turn = () => new Promise((resolve) => setImmediate(resolve));

test('small texts leave together, by themselves, at the next turn', async () => {
  const { sink, pieces } = fakeSink();
  const output = createOutput(() => sink);
  output.write('a');
  output.write('b');
  expect(pieces).toEqual([]);
  await turn();
  expect(pieces).toEqual(['ab']);
});

test('nothing is opened before it is needed', () => {
  createOutput(() => {
    throw new Error('opened');
  });
});

test('a long text leaves at once', () => {
  const { sink, pieces } = fakeSink();
  createOutput(() => sink).write('x'.repeat(70_000));
  expect(pieces.map((piece) => piece.length)).toEqual([70_000]);
});

test('room waits for a reader that is slow', async () => {
  const { sink, answer } = fakeSink();
  const output = createOutput(() => sink);
  await output.room();
  for (let index = 0; index < 4; index += 1) output.write('x'.repeat(70_000));
  let room = false;
  const waiting = output.room().then(() => {
    room = true;
  });
  await turn();
  expect(room).toBe(false);
  answer();
  await waiting;
  expect(room).toBe(true);
});

test('the end waits until everything has left', async () => {
  const { sink, pieces, answer } = fakeSink();
  const output = createOutput(() => sink);
  output.write('last');
  let ended = false;
  const end = output.end().then(() => {
    ended = true;
  });
  await turn();
  expect({ pieces, ended }).toEqual({ pieces: ['last'], ended: false });
  answer();
  await end;
});

test('a reader that has gone is no error, and gets nothing more', async () => {
  const { sink, pieces, answer } = fakeSink();
  const output = createOutput(() => sink);
  output.write('first');
  const end = output.end();
  answer(systemError('EPIPE'));
  await end;
  expect(output.closed).toBe(true);
  output.write('second');
  await output.end();
  expect(pieces).toEqual(['first']);
});

test.each(['ENOSPC', 'EIO'])('%s is thrown, from room and from end', async (code) => {
  const { sink, answer } = fakeSink();
  const output = createOutput(() => sink);
  output.write('text');
  const end = output.end();
  answer(systemError(code));
  await expect(end).rejects.toEqual(new OutputError(code));
  await expect(output.room()).rejects.toBeInstanceOf(OutputError);
  expect(output.closed).toBe(false);
});

test('those who wait are told of a failure', async () => {
  const { sink, answer } = fakeSink();
  const output = createOutput(() => sink);
  for (let index = 0; index < 4; index += 1) output.write('x'.repeat(70_000));
  const room = output.room();
  answer(systemError('ENOSPC'));
  await expect(room).rejects.toBeInstanceOf(OutputError);
});
