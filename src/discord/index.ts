export { checkDiscord, type Finding } from './check/index.js';
export { runBot } from './lifecycle/run-bot.js';
