import { expect, it } from 'vitest'
import { notRecorded } from '@/lib/domain/chains/chain'
import { haveSameSpeaker, type SpeakerStep } from '@/lib/domain/chains/same-speaker'

const party = (partyId: string, manner: SpeakerStep['manner'] = 'paraphrase'): SpeakerStep => ({
  partyId,
  label: null,
  manner,
})
const unnamed = (label: string): SpeakerStep => ({ partyId: null, label, manner: 'paraphrase' })
const outlet = party('outlet', 'published')

it('compares who speaks, not how it was passed on', () => {
  expect(
    haveSameSpeaker([party('army'), outlet], [party('army', 'direct-quote'), party('agency', 'relayed'), outlet]),
  ).toBe(true)
  expect(haveSameSpeaker([party('army'), outlet], [party('council'), outlet])).toBe(false)
  expect(haveSameSpeaker([unnamed(notRecorded), party('army')], [party('army')])).toBe(true)
})

it('takes unnamed speakers for one where the same words name them, and nobody for nobody', () => {
  expect(haveSameSpeaker([unnamed('Activists, unnamed'), outlet], [unnamed('activists, unnamed'), outlet])).toBe(true)
  expect(haveSameSpeaker([unnamed('activists'), outlet], [unnamed('witnesses'), outlet])).toBe(false)
  expect(haveSameSpeaker([unnamed('army'), outlet], [party('army'), outlet])).toBe(false)
  expect(haveSameSpeaker([unnamed(notRecorded), outlet], [unnamed(notRecorded), outlet])).toBe(true)
  expect(haveSameSpeaker([unnamed(notRecorded), outlet], [party('army'), outlet])).toBe(false)
})
