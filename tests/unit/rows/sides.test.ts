import { describe, expect, it } from 'vitest'
import { readSides } from '@/lib/domain/rows/sides'
import { answer } from '../../support/answers'

const opposed = [['government', 'opposition']] as const
const of = (campId: string | null, more = {}) => answer(`of ${campId} ${JSON.stringify(more)}`, { campId, ...more })
const kindOf = (kind: 'choice' | 'yes-no' | 'open', ...answers: ReturnType<typeof answer>[]) =>
  readSides({ kind, opposed }, answers)?.kind

describe('the sides of a row', () => {
  it('are contested where positions differ, or one is denied', () => {
    const [p, r] = [of('government', { positionId: 'p' }), of('opposition', { positionId: 'r' })]
    expect(kindOf('choice', p, r)).toBe('contested')
    expect(kindOf('choice', p, of('opposition', { positionId: 'p', stance: 'denies' }))).toBe('contested')
    expect(kindOf('yes-no', of('government'), of('opposition', { stance: 'denies' }))).toBe('contested')
    expect(kindOf('open', of('government'), of('opposition', { stance: 'denies' }))).toBe('for-an-editor')
  })

  it('are not contested by a denial of something else', () => {
    const [p, notR] = [of('government', { positionId: 'p' }), of('opposition', { positionId: 'r', stance: 'denies' })]
    expect(kindOf('choice', p, notR)).toBe('one-answer')
    expect(kindOf('choice', notR)).toBe('denied-only')
  })

  it('both say so where opposing camps give the same answer, however they say it', () => {
    expect(kindOf('yes-no', of('government'), of('opposition', { stance: 'implies' }))).toBe('both-sides')
    expect(kindOf('yes-no', of('government'), of('press'))).toBe('agree')
    expect(kindOf('yes-no', of('government'))).toBe('one-answer')
  })

  it('are for an editor where the question is open, and none where nobody takes one', () => {
    expect(kindOf('open', of('government'), of('press'))).toBe('for-an-editor')
    expect(readSides({ kind: 'choice', opposed }, [of('press', { stance: 'says-unknown' })])).toBeNull()
  })

  it('gather who gives each answer', () => {
    const answers = [
      answer('a', { positionId: 'p' }),
      answer('b', { positionId: 'r' }),
      answer('c', { positionId: 'p', stance: 'implies' }),
    ]
    expect(readSides({ kind: 'choice', opposed }, answers)).toEqual({
      kind: 'contested',
      sides: [
        { side: 'takes', positionId: 'p', claimIds: ['a', 'c'] },
        { side: 'takes', positionId: 'r', claimIds: ['b'] },
      ],
    })
  })
})
