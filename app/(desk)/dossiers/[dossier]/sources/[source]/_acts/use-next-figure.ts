'use client'

import { useCallback } from 'react'
import { announce } from '@/app/_ui/announce'
import { forNextFigure } from '@/lib/domain/drafting/next-figure'
import { readerWords } from '@/lib/words/sources/reader'
import { openClaimAction } from '../../../claims/[claim]/edit/actions'
import type { Drafting } from '../use-drafting'

/** Opens the form with all of a claim but its figure and statement, for the next figure. */
export function useNextFigure(dossier: string, begin: Drafting['begin']): (claim: { id: string }) => void {
  return useCallback(
    ({ id }) => {
      void openClaimAction({ dossier, claim: id })
        .catch(() => null)
        .then((result) => {
          if (result?.ok) begin({ of: 'claim', draft: forNextFigure(result.value.draft) })
          else announce(result?.message ?? readerWords.theServerCouldNot)
        })
    },
    [dossier, begin],
  )
}
