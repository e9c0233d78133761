import { defineMessage } from '../src/app/command.js';

export default defineMessage({
  name: 'find',
  label: 'find.label',
  description: 'find.description',
  run: (desk, text) => desk.find(text),
});
