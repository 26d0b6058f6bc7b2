import { describe, expect, it } from 'vitest'
import { blankDraft, type AnchorDraft, type ClaimDraft } from '@/lib/domain/claims/draft'
import { dropKept, keepDraft, openDraft, parseKept, type KeptDraft } from '@/lib/domain/claims/kept-drafts'

const words = (start: number): AnchorDraft => ({ captureId: 'capture', start, end: start + 4, exact: 'word' })
const on = (...starts: number[]): ClaimDraft => blankDraft({ agency: null, outlet: 'The Paper' }, starts.map(words))
const left = (id: string, draft: ClaimDraft): KeptDraft => ({ id, draft: { ...draft, statement: id } })
const [first, second] = [left('first', on(10)), left('second', on(20, 30))]

describe('openDraft', () => {
  it('never replaces new words by a draft on others', () => {
    expect(openDraft(on(50), [first, second], 'new')).toEqual({
      id: 'new',
      draft: on(50),
      restored: false,
      others: [first, second],
    })
  })

  it('goes on with a draft on the very same words, in any order', () => {
    expect(openDraft(on(30, 20), [first, second], 'new')).toEqual({ ...second, restored: true, others: [first] })
    expect(openDraft(on(20), [second], 'new')).toMatchObject({ id: 'new', others: [second] })
  })

  it('keeps the suggestion that a draft changes, and takes the one that is asked for', () => {
    const offer = { captureId: 'capture', start: 10, end: 14 }
    const edited = { ...first, draft: { ...first.draft, offer } }
    expect(openDraft(on(10), [edited], 'new').draft.offer).toEqual(offer)
    expect(openDraft({ ...on(10), offer }, [first], 'new')).toEqual({ ...edited, restored: true, others: [] })
    expect(openDraft(on(10), [first], 'new').draft.offer).toBeUndefined()
  })

  it('goes on with the one draft of an edit, also where its words were changed', () => {
    expect(openDraft(on(50), [left('edit', on(60))], 'edit')).toEqual({
      ...left('edit', on(60)),
      restored: true,
      others: [],
    })
  })

  it('goes on with the latest where no words are given', () => {
    expect(openDraft(on(), [first, second], 'new')).toEqual({ ...second, restored: true, others: [first] })
    expect(openDraft(on(), [], 'new')).toEqual({ id: 'new', draft: on(), restored: false, others: [] })
  })
})

describe('keepDraft and dropKept', () => {
  it('put the one that is written last, once, and take one away', () => {
    const changed = { ...first, draft: { ...first.draft, hedge: 'reportedly' } }
    expect(keepDraft([first, second], changed)).toEqual([second, changed])
    expect(keepDraft([], first)).toEqual([first])
    expect(dropKept([first, second], 'first')).toEqual([second])
  })
})

describe('parseKept', () => {
  it('reads what was kept', () => {
    expect(parseKept(JSON.stringify([first, second]))).toEqual([first, second])
  })

  it('gives none for anything else', () => {
    for (const text of [null, '', '{', 'null', '{"statement":"x"}', '[1, null, {"id":"a"}, {"id":"a","draft":null}]'])
      expect(parseKept(text)).toEqual([])
  })
})
