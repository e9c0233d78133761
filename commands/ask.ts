import { defineQuestion } from '../src/app/command.js';

export default defineQuestion({
  name: 'ask',
  description: 'ask.description',
  freeText: 'question',
  options: {
    question: { type: 'string', description: 'ask.question', required: true },
  },
  run: (desk, { question }) => desk.ask(question),
});
