import { defineTask } from '../src/app/command.js';
import { line, plainNotice } from '../src/app/notices.js';

export default defineTask({
  name: 'privacy',
  description: 'privacy.description',
  who: 'everyone',
  where: ['server', 'dm'],
  options: {},
  run: async () =>
    plainNotice([
      line('privacy.kept'),
      line('privacy.deleted'),
      line('privacy.buttons'),
      line('privacy.network'),
    ]),
});
