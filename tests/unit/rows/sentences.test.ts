import { describe, expect, it } from 'vitest'
import { readRow } from '@/lib/domain/rows/reading'
import { originsSentence, rowText, speakRow, spokenAnswer, type RowNames } from '@/lib/domain/rows/sentences'
import type { RowAnswer } from '@/lib/domain/rows/answer'
import { answer, figureAnswer, origin } from '../../support/answers'
import { originsOf } from '../../support/counted-answers'

const positions = [
  { id: 'p', text: 'The army' },
  { id: 'r', text: 'Rebels' },
]
const ties = [{ from: 'envoy', to: 'un' }]
const opposed = [['government', 'opposition']] as const

function speak(kind: RowNames['kind'], ...answers: RowAnswer[]) {
  const names = { kind, positions, answers }
  const reading = readRow({ kind, opposed }, answers, originsOf(kind, answers, { ties }))
  return { spoken: speakRow(reading, names), origins: reading.origins.map(originsSentence), names }
}

describe('a row in words', () => {
  it('says what is contested, and who does not know, as reported by whom', () => {
    const { spoken } = speak(
      'choice',
      answer('state media', { positionId: 'r' }),
      answer('committees', { positionId: 'p' }),
      answer('activist', { positionId: 'r', stance: 'denies' }),
      answer('observatory', { stance: 'says-unknown' }),
    )
    expect(spoken).toEqual([
      {
        heading: 'Contested',
        tone: 'conflict',
        details: ['2 positions, 1 denial', 'Rebels: state media', 'The army: committees', 'denies: Rebels: activist'],
      },
      { heading: 'Says not known', tone: 'apart', details: ['observatory, as reported by The Outlet'] },
    ])
  })

  it('says that both sides say so', () => {
    const { spoken } = speak(
      'yes-no',
      answer('army', { campId: 'government', againstInterest: true }),
      answer('activists', { campId: 'opposition' }),
    )
    expect(rowText(spoken)).toBe('Both sides say so: yes: army; activists. Against interest: army')
  })

  it('tells three pairs and counts the others', () => {
    const figures = Array.from({ length: 4 }, (_, index) => figureAnswer(`f${index}`, { low: index, high: index }))
    const [part] = speak('figure', ...figures).spoken
    expect(part?.heading).toBe('Differ by 1')
    expect(part?.details).toHaveLength(4)
    expect(part?.details.at(-1)).toBe('and 3 more pairs')
  })

  it('names an answer by its figure, its date, or what it says', () => {
    const whats = [
      figureAnswer('a', { low: 7500, lowOpen: true, high: null }),
      answer('b', { eventDate: '2011-03' }),
      answer('c', { stance: 'denies' }),
      answer('d', { positionId: 'p' }),
    ]
    const kinds = ['figure', 'when', 'yes-no', 'choice'] as const
    expect(whats.map((one, index) => spokenAnswer(one, { kind: kinds[index] ?? 'open', positions }).what)).toEqual([
      '> 7,500',
      'March 2011',
      'no',
      'The army',
    ])
  })
})

describe('the origins of an answer in words', () => {
  const named = (party: string) => answer(party, { origin: origin(party), speaker: party })

  it('are counted with their make-up', () => {
    expect(speak('yes-no', named('un'), answer('activists'), answer('others')).origins).toEqual([
      '1 origin (UN); 2 unnamed',
    ])
    expect(speak('yes-no', answer('outlet', { noOrigin: 'own-voice' })).origins).toEqual([
      'no origin; 1 in its own voice',
    ])
  })

  it('say how they stand to each other', () => {
    expect(speak('yes-no', named('un'), named('army')).origins).toEqual([
      '2 origins (ARMY; UN), independence not established',
    ])
    expect(speak('yes-no', named('un'), named('envoy')).origins).toEqual([
      '2 origins (ENVOY; UN), not independent of each other',
    ])
    const three = ['un', 'envoy', 'army'].map(named)
    const [origins] = originsOf('yes-no', three, { ties, confirmed: [['un', 'army']] })
    expect(origins && originsSentence(origins)).toBe(
      '3 origins (ARMY; ENVOY; UN), 1 pair of 3 confirmed independent, some not independent of each other',
    )
  })
})
