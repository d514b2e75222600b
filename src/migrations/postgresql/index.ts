import { FirstTables } from './0001-first-tables.js';
import { Access } from './0003-access.js';

export const migrations = [
  { name: '0001-first-tables', class: FirstTables },
  { name: '0003-access', class: Access },
];
