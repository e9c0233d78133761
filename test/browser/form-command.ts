import { defineTask } from '../../src/app/command.js';

/** A command of the tests: `form` asks for text; with `pick` it offers a choice instead. */
export const formCommand = defineTask({
  name: 'form',
  description: 'quote.description',
  who: 'everyone',
  where: ['server', 'dm'],
  options: { pick: { type: 'boolean', description: 'option.private' } },
  run: async (_services, { pick }) =>
    pick === true
      ? {
          kind: 'notice',
          tone: 'plain',
          lines: [{ key: 'about.not' }],
          private: true,
          controls: [
            {
              kind: 'select',
              label: { key: 'quote.by' },
              id: 'made-up',
              options: [
                { label: { key: 'choice.text', values: { text: 'One' } }, value: '1' },
                { label: { key: 'choice.text', values: { text: 'Two' } }, value: '2' },
              ],
            },
          ],
        }
      : {
          kind: 'form',
          id: 'made-up',
          title: { key: 'quote.description' },
          fields: [
            { id: 'by', label: { key: 'quote.by' }, value: '', required: true, long: false, most: 100 },
          ],
        },
});
