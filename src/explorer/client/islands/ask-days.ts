export { AnswerDays as Island } from '../../ask/level/answer-days.js';
