import { defineQuestion } from '../src/app/command.js';

export default defineQuestion({
  name: 'who',
  description: 'who.description',
  freeText: 'name',
  options: {
    name: { type: 'string', description: 'who.name', complete: (desk, typed) => desk.completeNames(typed) },
  },
  run: (desk, { name }) => desk.who({ name }),
});
