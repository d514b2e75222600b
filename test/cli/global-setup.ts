import { openqf } from './openqf.js';

/** The first command builds the registry where it is not built: once for all tests, before two of them try at once. */
export default async function setUp(): Promise<void> {
  const { code, stderr } = await openqf(['--help']);
  if (code !== 0) throw new Error(`The registry could not be built:\n${stderr}`);
}
