/** The project's folder, from its sources as well as from what was built of them. */
export const projectRoot = new URL(import.meta.url.includes('/dist/src/') ? '../../../' : '../../', import.meta.url);
