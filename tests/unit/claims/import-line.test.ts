import { describe, expect, it } from 'vitest'
import { claimKeyOf, faultsByField, readClaimLine, withKeys, type ClaimLine } from '@/lib/domain/claims/import-line'

const line = {
  key: 'one',
  source: 'a-source',
  statement: 'The army denies it',
  kind: 'occurrence',
  chain: [
    { party: 'army', knows: 'issued', manner: 'paraphrase' },
    { party: 'the-outlet', manner: 'published' },
  ],
  attribution: 'as-reported',
  anchors: [{ capture: 'digest', quote: 'The army denied it' }],
}

function claimOf(more: object = {}): ClaimLine {
  const read = readClaimLine(JSON.stringify({ ...line, ...more }))
  if (!('claim' in read)) throw new Error(JSON.stringify(read))
  return read.claim
}

function faultsIn(more: object): string[] {
  const read = readClaimLine(JSON.stringify({ ...line, ...more }))
  return 'claim' in read ? [] : read.faults.map(({ field }) => field)
}

describe('a line of an import file', () => {
  it('is a claim; what it leaves out is null', () => {
    expect(claimOf()).toMatchObject({
      key: 'one',
      figure: null,
      answer: null,
      event: null,
      saidDate: null,
      overruledBecause: null,
    })
  })

  it('that is no claim is told of by its fields', () => {
    expect(faultsIn({ kind: 'rumour' })).toEqual(['kind'])
    expect(faultsIn({ source: '' })).toEqual(['source'])
    expect(faultsIn({ chain: [] })).toEqual(['chain'])
    expect(faultsIn({ anchors: [{ capture: 'digest' }] })).toEqual(['anchors.0'])
    expect(faultsIn({ eventDate: { edtf: 'Sunday', basis: 'stated' } })).toEqual(['eventDate.edtf'])
    expect(faultsIn({ key: 'a\0b', chain: [{ party: 'x\0', manner: 'published' }] })).toEqual(['key', 'chain.0.party'])
  })

  it('never says how far the desk has come with a claim', () => {
    const read = readClaimLine(JSON.stringify({ ...line, status: 'reviewed' }))
    expect(read).toEqual({
      key: 'one',
      faults: [{ field: '', sentence: 'There is no field status here. Remove it.' }],
    })
  })

  it('that is no JSON, or no object, is told of', () => {
    for (const text of ['', '{', '[]', 'null', '7', '['.repeat(200_000)])
      expect(readClaimLine(text)).toMatchObject({ key: null, faults: [{ field: '' }] })
  })

  it('has a key below that of its source, once', () => {
    expect(claimKeyOf({ source: 'a-source', key: 'one' })).toBe('a-source/one')
    expect(claimKeyOf({ source: 'a-source', key: 'a-source/one' })).toBe('a-source/one')
  })

  it('has faults by its own names of fields, one for each', () => {
    const fields = [
      ['chain.0.partyId', 'A'],
      ['answer.positionId', 'B'],
      ['answer.positionId', 'C'],
      ['anchors.0.captureId', 'D'],
    ] as const
    expect(faultsByField(fields)).toEqual([
      { field: 'chain.0.party', sentence: 'A' },
      { field: 'answer.position', sentence: 'B' },
      { field: 'anchors.0.capture', sentence: 'D' },
    ])
  })

  it('has the key that is not known said back', () => {
    const faults = [
      { field: 'chain.0.party', sentence: 'This party is not in the dossier.' },
      { field: 'statement', sentence: 'Too long.' },
    ]
    expect(withKeys(claimOf(), faults).map(({ sentence }) => sentence)).toEqual([
      'This party is not in the dossier: army. Correct the key, or add what it names first.',
      'Too long.',
    ])
  })
})
