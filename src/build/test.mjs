/** `npm test`: everything CI runs, cheapest first, stopping at the first failure. The last line counts the tests. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @param {readonly string[]} command */
const passes = ([program = '', ...args]) =>
  spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;

/** @param {string} file vitest's JSON report */
async function count(file) {
  /** @type {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: { status: string }[] }[] }} */
  const report = JSON.parse(await readFile(file, 'utf8'));
  // A file that cannot be loaded fails without a test that does.
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

async function runTests() {
  const dir = await mkdtemp(join(tmpdir(), 'annul-test-'));
  const file = join(dir, 'report.json');
  try {
    const ok = passes(['npx', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
    const { passed, failed } = await count(file).catch(() => ({ passed: 0, failed: 0 }));
    // Errors outside any test, or no report at all, count as one.
    return { passed, failed: ok ? failed : Math.max(failed, 1) };
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

const checks = ['typecheck', 'lint', 'knip', 'build'];
const failing = checks.find((script) => !passes(['npm', 'run', '--silent', script]));
if (failing) console.error(`\nnpm run ${failing} failed`);
const { passed, failed } = failing ? { passed: 0, failed: 1 } : await runTests();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
