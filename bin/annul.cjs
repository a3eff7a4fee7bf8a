#!/usr/bin/env node
'use strict';

const { writeSync } = require('node:fs');

// Holds until the end is reached: an await that never settles would otherwise end a CommonJS program with 0.
process.exitCode = 70;
let ended = false;

function end(code) {
  ended = true;
  process.exitCode = code;
}

function fail(error) {
  ended = true;
  complain(process.env.ANNUL_DEBUG ? require('node:util').inspect(error) : `annul: internal error: ${describe(error)}`);
  process.exit(70);
}

function describe(error) {
  // A SyntaxError quotes what could not be parsed, which may be someone's order.
  const text = error instanceof SyntaxError ? error.name : error instanceof Error ? error.message : String(error);
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').slice(0, 200);
}

function complain(line) {
  try {
    writeSync(2, `${line}\n`);
  } catch {
    // Nobody listens; the exit code still tells.
  }
}

function version() {
  try {
    writeSync(1, `${require('../package.json').version}\n`);
    return 0;
  } catch (error) {
    return error.code === 'EPIPE' ? 0 : 74;
  }
}

process.on('uncaughtException', fail);
process.on('exit', (code) => {
  if (!ended && code === 70) complain('annul: internal error: something was awaited that never came');
});

const args = process.argv.slice(2);
if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) end(version());
else require('../dist/cli/main.cjs').main(args, process).then(end, fail);
