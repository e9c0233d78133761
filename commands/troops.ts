import { defineQuestion } from '../src/app/command.js';

export default defineQuestion({
  name: 'troops',
  description: 'troops.description',
  freeText: 'about',
  options: {
    about: {
      type: 'string',
      description: 'troops.about',
      complete: (desk, typed) => desk.completeTopics(typed),
    },
  },
  run: (desk, { about }) => desk.troops({ about }),
});
