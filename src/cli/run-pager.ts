/** Runs a pager on a text. */
import { spawn } from 'node:child_process';
import type { Env } from './io.ts';

/** What a shell exits with where there is no such command, or none that can be run. */
const missing = [126, 127];

/** False where the pager is missing, and nothing was shown. The command goes through the shell, as `PAGER="less -i"` asks. */
export function runPager(command: string, env: Env, text: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: ['pipe', 'inherit', 'ignore'], env });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(!missing.includes(code ?? 0)));
    // Whoever has read enough quits before the end.
    child.stdin.on('error', () => {});
    child.stdin.end(text);
  });
}
