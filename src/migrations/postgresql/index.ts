import { FirstTables } from './0001-first-tables.js';

export const migrations = [{ name: '0001-first-tables', class: FirstTables }];
