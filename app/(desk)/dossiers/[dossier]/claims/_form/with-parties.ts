import { notRecorded } from '@/lib/domain/chains/chain'
import type { ClaimDraft, NamedId } from '@/lib/domain/claims/draft'
import { partyNamed } from '@/lib/domain/parties/name'
import { searchParties } from './search-parties'

/** The draft with every name typed whole made the party that bears it: a quick hand saves before its field is left. */
export async function withParties(draft: ClaimDraft, dossierId: string): Promise<ClaimDraft> {
  const { chain, figure } = draft
  const named = async (text: string): Promise<NamedId | null> => {
    if (text.trim() === '' || text === notRecorded) return null
    const party = partyNamed((await searchParties(dossierId, text)) ?? [], text)
    return party && { id: party.id, name: party.name }
  }
  const steps = await Promise.all(
    chain.map(async (step) => {
      const party = step.party ?? (await named(step.label))
      const speaksFor = step.speaksFor ?? (await named(step.speaksForText ?? ''))
      const spoken = speaksFor ? { ...step, speaksFor, speaksForText: '' } : step
      if (party !== step.party) return { ...spoken, party, label: '', campId: '' }
      return speaksFor === (step.speaksFor ?? null) ? step : spoken
    }),
  )
  const byWhom = figure.byWhom ?? (await named(figure.byWhomText))
  const isAsTyped = byWhom === figure.byWhom && steps.every((step, index) => step === chain[index])
  return isAsTyped
    ? draft
    : { ...draft, chain: steps, figure: { ...figure, byWhom, byWhomText: byWhom ? '' : figure.byWhomText } }
}
