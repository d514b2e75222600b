export { Ladders as Island } from '../../compare/ladders/ladders.js';
