/**
 * Everything that `npm test` is: types, lint, then all tests; the last line counts them. Each step runs even where one
 * before it failed, so that one run tells all.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './explorer/find-browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const tool = (path) => join(root, 'node_modules', path);

/** `npm test` runs on the Node that npm installed; run by hand on an older one, the SQLite binding would crash. */
const [major] = process.versions.node.split('.').map(Number);
if (major < 22) {
  process.stderr.write(`The tests need Node 22.17 or newer and found ${process.versions.node}. Run them with "npm test".\n`);
  process.exit(1);
}

const browser = findBrowser();
if (browser === null && process.env['OPENQF_REQUIRE_BROWSER'] === '1') {
  process.stderr.write('The tests need Chromium and found none. Install it, or set CHROMIUM to its path.\n');
  process.exit(1);
}
process.stdout.write(browser === null ? 'No Chromium was found: the pages are not tested in a browser. Install it, or set CHROMIUM to its path.\n' : 'The pages are tested in a browser.\n');

const scratch = mkdtempSync(join(tmpdir(), 'openqf-test-'));
const report = join(scratch, 'report.json');

const STEPS = [
  { name: 'types', script: tool('typescript/bin/tsc'), arguments: ['--noEmit'] },
  { name: 'lint', script: tool('oxlint/bin/oxlint'), arguments: ['src', 'test', 'bench'] },
  { name: 'tests', script: tool('vitest/vitest.mjs'), arguments: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`] },
];

function passes({ name, script, arguments: words }) {
  process.stdout.write(`\n── ${name}\n`);
  return spawnSync(process.execPath, [script, ...words], { cwd: root, stdio: 'inherit' }).status === 0;
}

function counted() {
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const failing = STEPS.filter((step) => !passes(step)).map(({ name }) => name);
const { passed, failed, skipped } = counted();
rmSync(scratch, { recursive: true });
process.stdout.write(`\n${failing.length === 0 ? 'All steps passed.' : `Failed: ${failing.join(', ')}.`}\n`);
// A step that is no test counts as one, so that the last line never hides it.
const failures = Math.max(failed, failing.length);
process.stdout.write(`${passed} passed, ${failures} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
process.exitCode = failing.length === 0 ? 0 : 1;
