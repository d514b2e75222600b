export { ChainSteps as Island } from '../../ask/level/chain-steps.js';
