import { describe, expect, it } from 'vitest'
import { blankDraft, blankStep, type ClaimDraft, type StepDraft } from '@/lib/domain/claims/draft'
import type { AskedQuestion } from '@/lib/domain/drafting/answering'
import { carryOver, dropCarried, stillCarried, type CarryContext } from '@/lib/domain/drafting/carry-over'

const party = (id: string): StepDraft => ({ ...blankStep('paraphrase'), party: { id, name: id }, knows: 'counted' })
const outlet = { ...blankStep('published'), label: 'City Herald' }
const blank = blankDraft({ agency: null, outlet: 'City Herald' }, [])
const howMany: AskedQuestion = {
  id: 'how-many',
  kind: 'figure',
  measure: 'killed',
  who: 'all',
  scope: 'the city',
  countKind: 'single-event',
}
const whether: AskedQuestion = { ...howMany, id: 'whether', kind: 'yes-no', measure: null, scope: null }
const last: ClaimDraft = {
  ...blank,
  chain: [
    { ...party('mayor'), capacity: 'as mayor', manner: 'direct-quote' },
    { ...blankStep('relayed'), label: 'Channel Nine' },
    outlet,
  ],
  eventId: 'flood',
  placeId: 'city',
  questionId: 'how-many',
  saidDate: { edtf: '2031-09-11', words: 'on Thursday', basis: 'relative' },
}
const context: CarryContext = { questions: [howMany, whether], isRead: false, isSameOccasion: false, usualSteps: 1 }
const with_ = (more: Partial<CarryContext>): CarryContext => ({ ...context, ...more })

describe('carryOver', () => {
  it('takes speaker, chain, capacity, event, place and question over, and neither manner nor when it was said', () => {
    const carried = carryOver(blank, last, context)
    expect(carried.chain).toEqual([
      { ...party('mayor'), capacity: 'as mayor', manner: 'paraphrase', knows: 'not stated' },
      ...last.chain.slice(1),
    ])
    expect(carried).toMatchObject({ eventId: 'flood', placeId: 'city', questionId: 'how-many' })
    expect(carried.saidDate.edtf).toBe('')
    expect(stillCarried(carried)).toEqual(['speaker', 'chain', 'capacity', 'event', 'place', 'question'])
  })

  it('never takes anything over what was read', () => {
    const read = { ...blank, chain: [party('minister'), outlet], placeId: 'river' }
    const carried = carryOver(read, last, with_({ isRead: true }))
    expect(carried.chain).toEqual(read.chain)
    expect(carried.placeId).toBe('river')
    expect(stillCarried(carried)).toEqual(['event'])
    const relayed = {
      ...blank,
      chain: [blankStep('paraphrase'), { ...blankStep('relayed'), label: 'Reuters' }, outlet],
    }
    expect(carryOver(relayed, last, context).chain.map((step) => step.label)).toEqual(['', 'Reuters', 'City Herald'])
  })

  it('takes the capacity of the same speaker over', () => {
    const carried = carryOver({ ...blank, chain: [party('mayor'), outlet] }, last, with_({ isRead: true }))
    expect(carried.chain[0]).toMatchObject({ capacity: 'as mayor', knows: 'counted' })
    expect(stillCarried(carried)).toEqual(['capacity', 'event', 'place'])
  })

  it('takes a question over that fits what was read, and lets a denial deny', () => {
    const read = with_({ isRead: true })
    const figure = { ...blank.figure, words: '45', measure: 'killed' }
    const counted: ClaimDraft = { ...blank, kind: 'figure', figure }
    expect(carryOver(counted, last, read).questionId).toBe('how-many')
    const wounded = { ...counted, figure: { ...figure, measure: 'wounded' } }
    expect(carryOver(wounded, last, read).questionId).toBe('')
    expect(carryOver(blank, last, read).questionId).toBe('')
    const asked = { ...last, questionId: 'whether' }
    expect(carryOver(counted, asked, read).questionId).toBe('')
    expect(carryOver({ ...blank, kind: 'denial' }, asked, read)).toMatchObject({
      questionId: 'whether',
      stance: 'denies',
    })
    expect(carryOver(blank, { ...last, questionId: 'gone' }, context).questionId).toBe('')
  })

  it('takes over when it was said only on the same occasion, of the same speaker', () => {
    expect(carryOver(blank, last, with_({ isSameOccasion: true })).saidDate).toEqual(last.saidDate)
    const other = { ...blank, chain: [party('minister'), outlet] }
    expect(carryOver(other, last, with_({ isSameOccasion: true })).saidDate.edtf).toBe('')
    const dated = { ...blank, saidDate: { edtf: '2031-09-12', words: 'Friday', basis: 'relative' as const } }
    expect(carryOver(dated, last, with_({ isSameOccasion: true })).saidDate.edtf).toBe('2031-09-12')
  })

  it('takes nothing over where there is nothing, or where the outlet spoke in its own voice', () => {
    expect(carryOver(blank, blank, context)).toBe(blank)
    const ownVoice = { ...blank, chain: [{ ...outlet, manner: 'own-voice' as const }] }
    expect(carryOver(blank, ownVoice, context)).toBe(blank)
  })
})

describe('dropCarried', () => {
  it('gives the draft as it would have begun', () => {
    const counted: ClaimDraft = { ...blank, kind: 'figure', figure: { ...blank.figure, words: '45' } }
    for (const draft of [blank, counted, { ...blank, kind: 'denial' as const }])
      expect(dropCarried(carryOver(draft, last, with_({ isSameOccasion: true })))).toEqual(draft)
    expect(dropCarried(blank)).toBe(blank)
  })

  it('leaves what was changed by hand since, and what was typed', () => {
    const carried = carryOver(blank, last, context)
    const changed = {
      ...carried,
      statement: 'typed',
      placeId: 'river',
      chain: [party('minister'), ...carried.chain.slice(1)],
    }
    expect(stillCarried(changed)).toEqual(['chain', 'event', 'question'])
    expect(dropCarried(changed)).toEqual({
      ...blank,
      statement: 'typed',
      placeId: 'river',
      chain: [party('minister'), outlet],
    })
  })

  it('takes the capacity away again that the same speaker was given', () => {
    const read = { ...blank, chain: [party('mayor'), outlet] }
    expect(dropCarried(carryOver(read, last, with_({ isRead: true })))).toEqual(read)
  })
})
