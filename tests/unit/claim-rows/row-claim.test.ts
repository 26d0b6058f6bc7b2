import { describe, expect, it } from 'vitest'
import { cellsByColumn, readRow } from '@/lib/domain/claim-rows/row'
import { claimOfRow, namesIn, type NamedByRows } from '@/lib/domain/claim-rows/row-claim'

const captures = [
  { id: 'c2', label: 'original', sha256: 'b'.repeat(64), textIs: 'article' as const },
  { id: 'c1', label: 'digest', sha256: 'a'.repeat(64), textIs: 'digest' as const },
]
const named: NamedByRows = {
  sources: new Map([['a-source', { id: 's', key: 'a-source', captures }]]),
  parties: new Map([
    ['the army', [{ key: 'army', name: 'The Army' }]],
    [
      'outlet',
      [
        { key: 'outlet', name: 'Outlet' },
        { key: 'other', name: 'Other, once Outlet' },
      ],
    ],
    [
      'two',
      [
        { key: 'two-a', name: 'Two' },
        { key: 'two-b', name: 'TWO' },
      ],
    ],
  ]),
}

function rowOf(more: Record<string, string> = {}) {
  const cells = {
    statement: 'It denies',
    kind: 'occurrence',
    chain: 'The Army > Outlet',
    source: 'a-source',
    quote: 'denied',
    ...more,
  }
  const read = readRow(cellsByColumn(Object.values(cells), Object.keys(cells)))
  if ('faults' in read) throw new Error(JSON.stringify(read.faults))
  return read.row
}
const hash = (words: string) => Buffer.from(words).toString('hex').padEnd(64, '0')
const claimOf = (more: Record<string, string> = {}) => claimOfRow(rowOf(more), named, hash)
const faultOf = (more: Record<string, string>) => {
  const read = claimOf(more)
  return 'faults' in read ? read.faults.map(({ field, sentence }) => `${field}: ${sentence}`).join() : 'none'
}

describe('a row as a claim', () => {
  it('names its parties by name before alias, and what it leaves open is as in the claim form', () => {
    expect(claimOf()).toMatchObject({
      claim: {
        source: 'a-source',
        chain: [
          { party: 'army', manner: 'paraphrase', knows: 'not stated' },
          { party: 'outlet', manner: 'published', knows: null },
        ],
        anchors: [{ captureId: 'c2', quote: 'denied', start: null }],
      },
    })
  })

  it('has speakers without a name where it says that they have none, in their camp', () => {
    expect(claimOf({ chain: 'activists, unnamed > outlet', speaker_camp: 'opposition' })).toMatchObject({
      claim: {
        chain: [
          { party: null, label: 'activists, unnamed', camp: 'opposition', manner: 'anonymous' },
          { party: 'outlet' },
        ],
      },
    })
    expect(claimOf({ chain: 'not recorded > outlet', speaker_camp: 'opposition' })).toMatchObject({
      claim: { chain: [{ party: null, label: 'not recorded', camp: null }, {}] },
    })
    expect(faultOf({ chain: 'activists > outlet' })).toMatch(
      /^chain\.0\.party: No party here is called activists\..*“activists, unnamed”/,
    )
    expect(faultOf({ chain: 'Two > outlet' })).toMatch(/Several parties are called Two\..*two-a, two-b/)
  })

  it('has a key of its own id, or of source, chain, statement and words', () => {
    const keyOf = (more: Record<string, string>) => {
      const read = claimOf(more)
      return 'claim' in read ? read.claim.key : ''
    }
    const id = '01a22af4-9244-701b-bbcf-bdd46a678b72'
    expect(keyOf({ claim_id: id })).toBe(id)
    expect(keyOf({})).toBe(keyOf({ hedge: 'reportedly' }))
  })

  it('stands in the capture that it names, or the only one of its kind', () => {
    expect(claimOf({ quote: '', digest_words: 'denied' })).toMatchObject({ claim: { anchors: [{ captureId: 'c1' }] } })
    expect(claimOf({ capture_sha256: 'A'.repeat(64) })).toMatchObject({ claim: { anchors: [{ captureId: 'c1' }] } })
    expect(claimOf({ capture: 'digest' })).toMatchObject({ claim: { anchors: [{ captureId: 'c1' }] } })
    expect(faultOf({ capture: 'none' })).toMatch(/^anchors\.0\.capture: This source has no capture of the name none/)
    expect(faultOf({ capture_sha256: 'c'.repeat(64) })).toMatch(/no text with this SHA-256/)
    expect(faultOf({ source: 'elsewhere' })).toMatch(/^source: This source is not in the dossier/)
  })

  it('is held to the same schema as a line of JSON', () => {
    expect(faultOf({ kind: 'rumour' })).toMatch(/^kind: Write one of/)
    expect(faultOf({ event_date: '03/11/12' })).toMatch(/^eventDate\.edtf/)
  })

  it('looks up everybody it names, folded', () => {
    expect(namesIn(rowOf({ chain: 'ÀRMY > Outlet', speaks_for: 'Office' }))).toEqual(['army', 'office', 'outlet'])
  })
})
