/**
 * Where a file of ours is, whether this runs from source or from what was built of it: the build puts code into other
 * files, so that no module may look for a file beside itself.
 */
const here = import.meta.url;
/** The folder `src` that this runs from, with a slash at the end. */
const sources = here.slice(0, here.lastIndexOf('/src/') + '/src/'.length);

/** Whether TypeScript itself is run (tests, development). */
export const RUNS_FROM_SOURCE = here.endsWith('.ts');

/** The project's folder. */
export const PROJECT = new URL(sources.endsWith('/dist/src/') ? '../../' : '../', sources);

/**
 * From source, a thread translates TypeScript as this one does; with `OPENQF_THREADS=built` it runs what was built, and
 * starts sooner: so it does in the tests, which build first.
 */
const THREADS_FROM_SOURCE = RUNS_FROM_SOURCE && process.env['OPENQF_THREADS'] !== 'built';

/** A thread's first module, by its path below `src` without ending, and what Node needs to run it. */
export const threadModule = (path: string): { readonly url: URL; readonly execArgv: string[] } => ({
  url: THREADS_FROM_SOURCE ? new URL(`${path}.ts`, sources) : new URL(`dist/src/${path}.js`, PROJECT),
  execArgv: THREADS_FROM_SOURCE ? ['--import', 'tsx'] : [],
});
