import { defineQuestion } from '../src/app/command.js';

export default defineQuestion({
  name: 'quote',
  description: 'quote.description',
  freeText: 'about',
  options: {
    by: { type: 'string', description: 'quote.by', complete: (desk, typed) => desk.completeSpeakers(typed) },
    about: {
      type: 'string',
      description: 'quote.about',
      complete: (desk, typed) => desk.completeTopics(typed),
    },
  },
  run: (desk, { by, about }) => desk.quote({ by, about }),
});
