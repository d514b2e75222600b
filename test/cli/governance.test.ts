import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { MUTATIONS } from '../../src/access/action.js';
import { textOf } from './documentation.js';
import { governanceRows } from './governance.js';

const PAGE = textOf('docs/governance.md');
const [PROSE = '', TABLE = ''] = PAGE.split('## The whole table');
const fieldsOf = (type: 'getMutationType' | 'getQueryType'): string[] => Object.keys(buildSchema(textOf('schema/schema.graphql'))[type]()?.getFields() ?? {});

describe('what the project says of its governance', () => {
  it('is the table of who may do what, word for word', () => {
    expect(TABLE.split('\n').filter((line) => line.startsWith('| `'))).toEqual(governanceRows());
  });

  it('names only mutations that there are, and in the table each of them', () => {
    const mutations = fieldsOf('getMutationType');
    const acts: readonly string[] = MUTATIONS;
    const named = [...PROSE.matchAll(/`([a-z]+[A-Z][A-Za-z]+)`/g)].flatMap(([, name = '']) => (['asOf', 'knownAt', 'auditTrail', 'microcredentialEffect'].includes(name) ? [] : [name]));
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((name) => !mutations.includes(name))).toEqual([]);
    expect(mutations.filter((name) => !acts.includes(name))).toEqual([]);
  });

  it('is linked from the first page', () => {
    expect(textOf('README.md')).toContain('](docs/governance.md)');
  });
});
