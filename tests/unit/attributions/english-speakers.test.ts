import { expect, test } from 'vitest'
import * as patterns from '@/lib/domain/attributions/english-speakers'
import { attributed } from '@/tests/support/attributed'

test('each pattern is a function of its own', () => {
  expect(Object.keys(patterns).toSorted()).toEqual(['inverted', 'speakerAfter', 'speakerFirst'])
})

test.each([
  ['Port officials said that 23 people had died.', ['speaker-first: Port officials > 23 people had died']],
  [
    'At least 23 people had died, port officials said.',
    ['speaker-after: port officials > At least 23 people had died ,'],
  ],
  ['The toll would rise, said the Hill Centre, which helps.', ['inverted: the Hill Centre > The toll would rise ,']],
  ['"Nobody lost," said Marek Osk, who was appointed.', ['inverted: Marek Osk > " Nobody lost , "']],
  [
    'Lind blamed negligence and promised an inquiry.',
    ['accusation: Lind > negligence', 'coordinate: same > an inquiry'],
  ],
  [
    'Residents blamed the operator, saying that it had opened the gates.',
    ['accusation: Residents > the operator', 'participle: same > it had opened the gates'],
  ],
  ['The union put the number of missing at 35.', ['put-at: The union > the number of missing at 35']],
  ['A lawyer called the claims "baseless".', ['naming: A lawyer > the claims " baseless "']],
  ['The operator, Aun Power, denied it.', ['bare-denial: The operator > The operator , Aun Power , denied it']],
  ['It met Russia, who insist that all sides talk.', ['relative: Russia > all sides talk']],
  ['As Heald told the Post, ozone has dropped a lot.', ['speaker-first: Heald > ozone has dropped a lot']],
  ['It was in my third year I think.', ['speaker-after: I > It was in my third year']],
  [
    'Commission warned of unsealed boxes, document suggests',
    ['speaker-after: document > Commission warned of unsealed boxes ,'],
  ],
  ['A doctor who spoke on condition of anonymity said 11 had died.', ['speaker-first: A doctor > 11 had died']],
  [
    'Experts believe hundreds of old bridges need repair.',
    ['speaker-first: Experts > hundreds of old bridges need repair'],
  ],
  ['The moves suggested the army was leaving.', []],
  ['The old dam will last: if you think it leaks, look again.', ['speaker-first: you > it leaks']],
  ['But they said, if all is well, we pay.', ['speaker-first: they > if all is well , we pay']],
  ['Lind said he did not know who fired.', ['speaker-first: Lind > he did not know who fired']],
  ['The strike, which unions say will last two days, has begun.', ['embedded: unions > will last two days']],
  ['The figures reported by the office show that prices fell.', []],
  ['The agency, citing a man it did not name, said it rained.', ['speaker-first: The agency > it rained']],
  ['Guards initially said three had died.', ['speaker-first: Guards > three had died']],
  ['The museum saw visitors double after it was rebuilt.', []],
  ['Residents saw soldiers were looting.', ['speaker-first: Residents > soldiers were looting']],
  ['A crowd called because of the noise.', []],
  ['Rebels responded with mortars.', []],
])('%s', (text, expected) => {
  expect(attributed(text)).toEqual(expected)
})

test('words go on behind the speaker', () => {
  expect(attributed('The count was complete, she said, and Osk was in the room.')).toEqual([
    'speaker-after: she > The count was complete ,',
  ])
})
