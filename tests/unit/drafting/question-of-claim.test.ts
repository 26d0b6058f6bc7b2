import { expect, it } from 'vitest'
import { blankDraft, type ClaimDraft } from '@/lib/domain/claims/draft'
import { questionOfClaim } from '@/lib/domain/drafting/question-of-claim'

const blank = blankDraft({ agency: null, outlet: 'The Paper' }, [])
const nothing = { measure: null, who: null, scope: null, countKind: null, eventId: null }

it('asks how many of what the figure of the claim counts', () => {
  const figure = { ...blank.figure, words: '45', measure: 'killed', scope: ' ' }
  const counted: ClaimDraft = { ...blank, kind: 'figure', figure, eventId: 'flood' }
  expect(questionOfClaim(counted)).toEqual({
    kind: 'figure',
    measure: 'killed',
    who: 'all',
    scope: null,
    countKind: 'cumulative',
    eventId: 'flood',
  })
  expect(questionOfClaim(counted, 'when')).toEqual({ ...nothing, kind: 'when', eventId: 'flood' })
})

it('asks yes or no of a denial, and openly of anything else', () => {
  expect(questionOfClaim({ ...blank, kind: 'denial' })).toEqual({ ...nothing, kind: 'yes-no' })
  expect(questionOfClaim(blank)).toEqual({ ...nothing, kind: 'open' })
})
