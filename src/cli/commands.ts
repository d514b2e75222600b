import { readFileSync } from 'node:fs';
import { Command } from '@commander-js/extra-typings';
import { PROJECT } from '../platform/own-file.js';
import { readConfiguration, type Configuration } from './configuration.js';

const configuration = (): Promise<Configuration> => readConfiguration(process.env);

/** Of the software; what it answers by is named by the ruleset of each answer. */
const versionOfThis = (): string => (JSON.parse(readFileSync(new URL('package.json', PROJECT), 'utf8')) as { readonly version: string }).version;

/** Each command's own code is loaded when it is run, so that help and small commands start at once. */
export function createProgram(): Command {
  const program = new Command('openqf')
    .description('The open registry of qualification frameworks: what a level, a credit value or a microcredential of one system is in another.')
    .version(versionOfThis())
    .showHelpAfterError('Run the command with --help to see how it is used.');

  program
    .command('serve')
    .description('Serve the registry over HTTP; the first start migrates and seeds the store.')
    .action(async () => (await import('./serve.js')).serve(await configuration()));

  program
    .command('migrate')
    .description('Bring the tables of the store up to date.')
    .action(async () => (await import('./store-commands.js')).migrateStore(await configuration()));

  program
    .command('seed')
    .description('Load the seed folder (OPENQF_SEEDS): only what changed is written.')
    .action(async () => (await import('./store-commands.js')).seedStore(await configuration()));

  program
    .command('admin')
    .description('Who runs the registry.')
    .command('create')
    .description('Make the first operator of the registry, with a key that is shown once: openqf admin create --organisation ie-operator --name "The operator" --country IE')
    .requiredOption('--organisation <key>', 'key of the body that runs it; one that is known gets the role')
    .option('--name <name>', 'its name')
    .option('--country <code>', 'country of its seat')
    .option('--key-file <file>', 'a new file for the key, which its owner alone can read; the terminal unless told')
    .option('--another', 'one more, although there is an operator')
    .action(async (options) => (await import('./admin.js')).createAdmin(await configuration(), options));

  program
    .command('check')
    .description('Check a seed folder: every mistake with file, line and what was expected. Nothing is written.')
    .argument('[folder]', 'the folder; OPENQF_SEEDS or the seeds of the registry unless told')
    .action(async (folder) => (await import('./check.js')).check(folder ?? (await configuration()).seeds));

  program
    .command('template')
    .description('Print a file to fill in for import: CSV with every column and an example. docs/import-format.md says what each is.')
    .option('--jsonl', 'JSON Lines in place of CSV')
    .action(async ({ jsonl }) => (await import('./template.js')).printTemplate(jsonl === true));

  program
    .command('import')
    .description('Import microcredentials from a file of CSV or JSON Lines: openqf import offers.csv --body ee-ut. Exit code 1 where rows were refused, 2 where the file cannot be used.')
    .argument('<file>', 'the file; `openqf template` prints one to fill in')
    .option('--dry-run', 'say what would become of the rows (of each of them with --answers), and write nothing')
    .option('--format <format>', 'csv or jsonl; by the ending of the name unless told')
    .option('--body <key>', 'key of the body in whose name; the operator of the registry unless told')
    .option('--refused <file>', 'where refused rows go, with what is wrong, to be corrected and imported again')
    .option('--answers <file>', 'where each row is told of, created, changed, unchanged or refused, as a line of JSON')
    .option('--resume', 'go on where an import of the same file broke off')
    .action(async (file, options) => (await import('./import.js')).importFile(await configuration(), file, options));

  program
    .command('export')
    .description('Write the microcredentials of the registry to standard output, in a form that import takes: openqf export --body ee-ut --format csv')
    .option('--format <format>', 'csv or jsonl', 'jsonl')
    .option('--state <states...>', 'only those in these states, such as PUBLISHED OBSERVED; all that everybody may see unless told')
    .option('--body <key>', 'only those of this awarding body')
    .action(async (options) => (await import('./export.js')).exportRecords(await configuration(), options));

  program
    .command('resolve')
    .description('What a level is in another framework: openqf resolve ie-nfq 8 --to au-aqf')
    .argument('<framework>', 'code of its framework: ie-nfq')
    .argument('<level>', 'its code: 8')
    .requiredOption('--to <framework>', 'code of the framework to see it from')
    .option('--as-of <day>', 'the day asked about, such as 2019-06-30; today unless told')
    .option('--json', 'the answer as JSON, as the API gives it')
    .action(async (framework, level, options) => (await import('./ask.js')).resolveLevel(await configuration(), framework, level, options));

  program
    .command('convert')
    .description('What a credit value is in another credit system: openqf convert 10 ects --to gb-cats')
    .argument('<value>', 'how many credits: 10')
    .argument('<system>', 'code of their credit system: ects')
    .requiredOption('--to <system>', 'code of the credit system to tell them in')
    .option('--as-of <day>', 'the day asked about; today unless told')
    .option('--jurisdiction <code>', 'where they were awarded, such as AT')
    .option('--admit-recalled', 'use figures that rest on memory, too')
    .option('--json', 'the answer as JSON, as the API gives it')
    .action(async (value, system, options) => (await import('./ask.js')).convertCredits(await configuration(), value, system, options));

  program
    .command('coherence')
    .description('Audit all documents in force: what does not fit together, ranked.')
    .option('--as-of <day>', 'the day audited; today unless told')
    .option('--json', 'the findings as JSON, as the API gives them')
    .action(async (options) => (await import('./ask.js')).auditCoherence(await configuration(), options));

  return program as Command;
}
