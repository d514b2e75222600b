import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSeeds } from '../../src/seed/load-seeds.js';
import { writeFolder } from '../seed/folders.js';
import { runRegistry, type RunningRegistry } from './running-registry.js';
import { FIRST, SECOND, THIRD } from './small-worlds.js';
