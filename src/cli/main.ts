/** The program: arguments and the process in, an exit code out. The launcher in `bin/` sets it. */
import { exit } from './exit.ts';
import { processIo } from './process-io.ts';
import { run } from './program.ts';

export function main(argv: readonly string[], process: NodeJS.Process): Promise<number> {
  const io = processIo(process);
  process.on('SIGINT', function interrupted() {
    if (io.interrupt !== undefined) return io.interrupt();
    process.removeListener('SIGINT', interrupted);
    // Leaving in good order would wait for a read that nothing ends; without a handler the signal itself ends it.
    if (io.stuck) process.kill(process.pid, 'SIGINT');
    else process.exit(exit.interrupted);
  });
  return run(argv, io);
}
