import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countOrigins, type CountedClaim } from '@/lib/domain/origins/count'
import { relatedBy } from '@/lib/domain/origins/related-parties'
import { origin } from '../../support/answers'

const by = (claimId: string, party: string | null, more: Partial<CountedClaim> = {}): CountedClaim => ({
  claimId,
  speaker: party ?? 'activists, unnamed',
  origin: party === null ? null : origin(party),
  noOrigin: party === null ? 'unnamed' : null,
  repeats: false,
  setAside: null,
  ...more,
})
const replaced = { setAside: 'replaced', repeats: true } as const
const apart = { areRelated: relatedBy([]), confirmed: [] }

describe('origins of an answer', () => {
  it('are named parties, each once, with their claims', () => {
    const { origins, none } = countOrigins([by('1', 'un'), by('2', null), by('3', 'un'), by('4', 'army')], apart)
    expect(origins).toEqual([
      { ...origin('un'), claimIds: ['1', '3'] },
      { ...origin('army'), claimIds: ['4'] },
    ])
    expect(none).toEqual([{ claimId: '2', speaker: 'activists, unnamed', reason: 'unnamed' }])
  })

  it('are none for what repeats or was replaced, and for either side of a relay conflict', () => {
    const { origins, none } = countOrigins(
      [by('1', 'un', { repeats: true }), by('2', 'army', { setAside: 'relay-conflict' }), by('3', 'un', replaced)],
      apart,
    )
    expect(origins).toEqual([])
    expect(none.map(({ reason }) => reason)).toEqual(['repeats', 'relay-conflict', 'replaced'])
  })

  it('are grouped where one belongs to another or draws on it', () => {
    const areRelated = relatedBy([{ from: 'envoy', to: 'un' }])
    expect(countOrigins([by('1', 'un'), by('2', 'army'), by('3', 'envoy')], { ...apart, areRelated }).related).toEqual([
      ['un', 'envoy'],
    ])
  })

  it('are independent where two claims of theirs are confirmed to be, and they are not related', () => {
    const claims = [by('1', 'un'), by('2', 'army'), by('3', 'envoy'), by('4', 'un')]
    const confirmed = [
      ['1', '2'],
      ['4', '2'],
      ['1', '3'],
      ['1', '4'],
      ['1', 'elsewhere'],
    ] as const
    const count = countOrigins(claims, { areRelated: relatedBy([{ from: 'envoy', to: 'un' }]), confirmed })
    expect(count.independent).toEqual([['army', 'un']])
    expect(count.independentOrigins).toBe(2)
  })

  it('never outnumber the named parties, and every claim is counted or listed', () => {
    const any = fc.record({
      party: fc.constantFrom(null, 'a', 'b', 'c'),
      repeats: fc.boolean(),
      inRelayConflict: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(any, { maxLength: 8 }), (given) => {
        const claims = given.map(({ party, ...more }, index) => by(`${index}`, party, more))
        const { origins, none } = countOrigins(claims, apart)
        expect(origins.length).toBeLessThanOrEqual(new Set(given.flatMap(({ party }) => party ?? [])).size)
        expect(
          [...origins.flatMap(({ claimIds }) => claimIds), ...none.map(({ claimId }) => claimId)].toSorted(),
        ).toEqual(claims.map(({ claimId }) => claimId).toSorted())
        const twice = countOrigins(
          [...claims, ...claims.map((claim) => ({ ...claim, claimId: `again ${claim.claimId}` }))],
          apart,
        )
        expect(twice.origins.length).toBe(origins.length)
      }),
    )
  })
})
