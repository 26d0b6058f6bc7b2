'use client'

import { useGo } from '@/app/_ui/use-go'
import { useState } from 'react'
import type { ClaimDraft } from '@/lib/domain/claims/draft'
import type { ClaimVocabulary } from '@/lib/services/claims/claim-form-choices'
import type { OpenedClaim } from '@/lib/services/claims/open-claim'
import { ClaimForm } from '../../_form/claim-form'
import { keepDrafts } from '../../_form/kept-store'
import { editClaimAction } from './actions'
import { BothTexts } from './both-texts'

/** What is edited: the text that stands and its version, and what the form begins with. */
interface Edited {
  opened: OpenedClaim
  draft: ClaimDraft
}

/** The form of a claim that is there already. When somebody else saved first, it goes on from a choice of both texts. */
export function EditClaim(props: { opened: OpenedClaim; vocabulary: ClaimVocabulary; path: string }) {
  const { vocabulary, path } = props
  const go = useGo()
  const [{ opened, draft }, setEdited] = useState<Edited>({ opened: props.opened, draft: props.opened.draft })
  const { dossier, claim } = opened
  const keepAs = `edit ${claim.id} ${claim.version}`
  const goOn = (theirs: OpenedClaim, merged: ClaimDraft) => {
    keepDrafts(keepAs, [])
    setEdited({ opened: theirs, draft: merged })
  }
  const bothTexts = (_: unknown, yours: ClaimDraft) => (
    <BothTexts began={opened} yours={yours} vocabulary={vocabulary} onChosen={goOn} />
  )
  const leave = () => {
    keepDrafts(keepAs, [])
    go(path)
  }
  return (
    <ClaimForm
      key={claim.version}
      mode="edit"
      initial={draft}
      keepAs={keepAs}
      captures={opened.captures}
      vocabulary={vocabulary}
      claims={path.slice(0, path.lastIndexOf('/'))}
      source={opened.source}
      action={(fields) =>
        editClaimAction({ ...fields, dossierId: dossier.id, claimId: claim.id, version: claim.version })
      }
      onSaved={() => go(path)}
      onCancel={leave}
      conflict={bothTexts}
    />
  )
}
