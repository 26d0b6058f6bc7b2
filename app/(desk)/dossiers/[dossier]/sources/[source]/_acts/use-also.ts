import { useCallback, useEffect, useMemo, useState } from 'react'
import { announce } from '@/app/_ui/announce'
import { randomKey } from '@/app/_ui/random-key'
import type { ClaimCard } from '@/lib/services/claims/views/claim-card'
import type { SuggestedLink } from '@/lib/services/links/suggest-links'
import { askWords } from '@/lib/words/dossiers/asks'
import { dismissAskAction } from '../../../asks/actions'
import { suggestLinksAction } from './actions'
import { takes } from './act'

/** The best link that is suggested for a claim, and the way to be rid of it. */
export interface Also {
  claimId: string
  link: SuggestedLink
  dismiss: () => void
}

/** Who steps through the cards asks for nothing on the way: so many milliseconds. */
const settling = 250

/** The best suggested link of the active claim: asked for once its card has been active for a moment, and again after a link. */
export function useAlso(dossierId: string, active: ClaimCard | null, mayLink: boolean) {
  const [known, setKnown] = useState<{ claimId: string; links: readonly SuggestedLink[] } | null>(null)
  const wanted = active && mayLink && takes(active, 'link') ? active.id : null
  const read = useCallback(
    (claimId: string) =>
      suggestLinksAction({ dossierId, claimId }).then(
        (result) => setKnown({ claimId, links: result.ok ? result.value : [] }),
        // Nothing is said: nobody asked for it.
        () => undefined,
      ),
    [dossierId],
  )
  useEffect(() => {
    if (wanted === null) return
    const timer = setTimeout(() => void read(wanted), settling)
    return () => clearTimeout(timer)
  }, [wanted, read])
  const dismiss = useCallback(
    async (ask: string) => {
      const sent = { dossierId, ask, kind: 'link', idempotencyKey: randomKey() }
      const result = await dismissAskAction(sent).catch(() => null)
      announce(result?.ok ? askWords.dismissed : (result?.message ?? askWords.theServerCouldNot))
      if (result?.ok)
        setKnown((before) => before && { ...before, links: before.links.filter((link) => link.ask !== ask) })
    },
    [dossierId],
  )
  const also = useMemo((): Also | null => {
    const link = known?.links[0]
    if (!known || !link || known.claimId !== wanted) return null
    return { claimId: known.claimId, link, dismiss: () => void dismiss(link.ask) }
  }, [known, wanted, dismiss])
  /** After a link was made: what is suggested now. */
  const again = useCallback(() => {
    if (wanted !== null) void read(wanted)
  }, [wanted, read])
  return { also, again }
}
