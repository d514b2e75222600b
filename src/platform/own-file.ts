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

/** A thread's first module, by its path below `src` without ending, and what Node needs to run it. */
export const threadModule = (path: string): { readonly url: URL; readonly execArgv: string[] } => ({
  url: new URL(`${path}${RUNS_FROM_SOURCE ? '.ts' : '.js'}`, sources),
  // From source, the thread needs the same translation of TypeScript as this one.
  execArgv: RUNS_FROM_SOURCE ? ['--import', 'tsx'] : [],
});
