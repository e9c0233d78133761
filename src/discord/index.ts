export { runBot } from './lifecycle/run-bot.js';
export type { BotSettings } from './options.js';
