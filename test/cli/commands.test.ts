import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createProgram } from '../../src/cli/commands.js';
import { openqf } from './openqf.js';

const COMMANDS = createProgram().commands;

describe('the command line', () => {
  it('explains itself', async () => {
    const { code, stdout, stderr } = await openqf(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const command of COMMANDS) expect(stdout).toContain(command.name());
  });

  it('says which version it is', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
    expect(await openqf(['--version'])).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it.each(COMMANDS.map((command) => [command.name(), command.description()] as const))('explains %s', async (name, description) => {
    const { code, stdout } = await openqf([name, '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain(`Usage: openqf ${name}`);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(description);
  });

  it('says how it is used, and fails, where no command is given', async () => {
    const { code, stdout, stderr } = await openqf([]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('Usage: openqf');
  });

  it.each([
    [['asses'], "unknown command 'asses'"],
    [['resolve', 'ie-nfq', '8'], "required option '--to <framework>' not specified"],
    [['resolve', 'ie-nfq', '--to', 'eqf'], "missing required argument 'level'"],
    [['convert', '10', 'ects', '--to', 'gb-cats', '--fast'], "unknown option '--fast'"],
  ])('refuses %j and points to the help', async (words, reason) => {
    const { code, stdout, stderr } = await openqf(words);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(reason);
    expect(stderr).toContain('--help');
  });
});
