/**
 * `npm run bench`: start-up as a ratio to an empty program of the same run, and the engine beside the same table in
 * branches and from top to bottom. NODE_EXTRA_CA_CERTS is unset for both sides: Node 20 reads the file at every start.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('../..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'annul-bench-'));
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

function milliseconds(args) {
  const from = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { env, cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  if (status !== 0) throw new Error(`${args.join(' ')}: exit ${status}\n${stderr}`);
  return Number(process.hrtime.bigint() - from) / 1e6;
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

function ratio(args, floor, rounds) {
  const ratios = [];
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const empty = milliseconds(floor);
    const own = milliseconds(args);
    ratios.push(own / empty);
    times.push(own);
  }
  return { ratio: median(ratios), time: median(times) };
}

/** @param {string} name a TypeScript module beside this one: bundled, then run */
async function load(name) {
  const bundle = await rolldown({ input: join(root, `test/bench/${name}.ts`), platform: 'node' });
  const file = join(scratch, `${name}.mjs`);
  await bundle.write({ file, format: 'esm', codeSplitting: false });
  await bundle.close();
  return import(pathToFileURL(file).href);
}

const line = (what, value, aim) => console.log(`${what.padEnd(58)}${value.padStart(12)}   ${aim}`);

try {
  const floor = join(scratch, 'empty.mjs');
  writeFileSync(floor, '');
  const rounds = Number(process.env.BENCH_ROUNDS ?? 31);
  console.log(`Node ${process.versions.node}, ${rounds} rounds in turn, medians\n`);
  const check = ratio(['bin/annul.cjs', 'check', 'fixtures/orders/order.json', '--json'], [floor], rounds);
  const version = ratio(['bin/annul.cjs', '--version'], [floor], rounds);
  line(
    'annul check one.json --json / node empty.mjs',
    check.ratio.toFixed(2),
    `aim 1.40 at most (${check.time.toFixed(0)} ms)`,
  );
  line(
    'annul --version / node empty.mjs',
    version.ratio.toFixed(2),
    `aim 1.15 at most (${version.time.toFixed(0)} ms)`,
  );
  const { nodes, ruleNodes, diagram, byHand, topDown, halfKnown } = (await load('engine')).measureEngine();
  line('diagram: nodes to a verdict, to a rule', `${nodes}, ${ruleNodes}`, '');
  line('decisions from coded facts, million a second', diagram.toFixed(1), 'aim 10 at least');
  line('the same table in branches / the diagram', (byHand / diagram).toFixed(2), 'aim 2 at most');
  line('the diagram / the same table from top to bottom', (diagram / topDown).toFixed(0), 'aim 20 at least');
  line('half-known facts: candidates and missing, a second', halfKnown.toFixed(0), 'aim 40000 at least');
  const { measureQuestions } = await load('questions');
  for (const { draws, rows, states, excess, firstQuestion } of measureQuestions()) {
    console.log(`\nQuestions from nothing known, ${draws}`);
    for (const { name, mean, most } of rows) line(`  ${name}`, mean.toFixed(2), `${most} at most`);
    line(`  planner above the optimum, over ${states} states`, `${(100 * excess).toFixed(1)} %`, 'aim 5 % at most');
    line('  choosing the first question', `${firstQuestion.toFixed(0)} ms`, '');
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
