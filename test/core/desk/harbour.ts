import type { Made } from './made.js';

/** Two made-up articles on a made-up harbour guard, with everything marked that a desk reads. */
export const LAUNCH: Made = {
  id: 'launch',
  published: '2031-05-02',
  text: [
    'Harbour Minister Edda Lund opened the talks in Velmar on Monday.',
    '“We begin with the quay,” Lund said. “The rest follows.”',
    'A port official said the guard would need fewer than 900 soldiers. Other officials called the number a guess.',
    'Lund said boats would patrol the bay at night.',
    'Captain Ole Brandt doubted it. “Nobody asked the crews,” he said.',
    'Photo by Kaja Moe',
  ].join('\n\n'),
  extraction: ({ person, source, speaker, quotation, reported, figure, find }) => {
    const official = speaker('A port official', { kind: 'source', person: null });
    return {
      people: [
        person('Edda Lund', {
          aliases: ['Lund'],
          mentions: [find('Edda Lund'), find('Lund', 1), find('Lund', 2)],
          roles: ['Harbour Minister'],
        }),
        person('Ole Brandt', { roles: ['Captain'] }),
        person('Kaja Moe', { credit: true }),
      ],
      sources: [source('A port official')],
      quotations: [
        quotation('We begin with the quay,', speaker('Lund', { person: 'Edda Lund' }, 1)),
        quotation('The rest follows.', speaker('Lund', { person: 'Edda Lund' }, 1)),
        quotation(
          'Nobody asked the crews,',
          speaker(
            'he',
            {
              kind: 'pronoun',
              person: 'Ole Brandt',
              resolved: { ...find('Ole Brandt'), paragraph: 5, text: 'Ole Brandt' },
            },
            5,
          ),
        ),
      ],
      reported: [
        reported('A port official said the guard would need fewer than 900 soldiers.', official),
        reported(
          'Lund said boats would patrol the bay at night.',
          speaker('Lund', { person: 'Edda Lund' }, 2),
        ),
      ],
      figures: [
        figure('900', 'soldiers', {
          speaker: official,
          disputedBy: find('Other officials called the number a guess.'),
        }),
      ],
    };
  },
};

export const REVIEW: Made = {
  id: 'review',
  published: '2031-06-10',
  text: [
    'A month later Lund reviewed the plan with her deputy.',
    'The ministry spoke of 1,200 soldiers and 14 boats, twice the first plan.',
    '“It will hold,” said a port official in Velmar.',
    'The pilot scheme drew jeers. “A toy fleet,” one of the skippers had it.',
    'Brandt and Ole Brandt’s cousin Nils Brandt stayed away.',
  ].join('\n\n'),
  extraction: ({ person, source, speaker, quotation, figure, find }) => ({
    people: [
      person('Lund'),
      person('Nils Brandt', { roles: ['cousin'] }),
      person('Brandt', { mentions: [find('Brandt')] }),
    ],
    sources: [source('a port official in Velmar')],
    quotations: [
      quotation('It will hold,', speaker('a port official in Velmar', { kind: 'source', person: null })),
      quotation(
        'A toy fleet,',
        speaker('one of the skippers', { kind: 'source', person: null, certainty: 'unclear' }),
      ),
    ],
    figures: [figure('1,200', 'soldiers'), figure('14', 'boats')],
  }),
};
