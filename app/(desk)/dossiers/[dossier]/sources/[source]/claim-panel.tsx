'use client'

import { useEffect, useMemo, useState } from 'react'
import { blankDraft, type AnchorDraft } from '@/lib/domain/claims/draft'
import type { ClaimVocabulary } from '@/lib/services/claims/claim-form-choices'
import { readerWords } from '@/lib/words/sources/reader'
import { loadChoicesAction } from '../../claims/_form/actions'
import { ClaimForm } from '../../claims/_form/claim-form'
import { acceptEditedSuggestionAction } from './_suggestions/actions'
import { draftClaimAction } from './actions'
import type { ReaderMatter } from './marks'
import type { OpenedOffer } from './use-drafting'

interface Props {
  captureId: string
  anchors: readonly AnchorDraft[]
  view: ReaderMatter
  onWords: (words: readonly AnchorDraft[]) => void
  /** The suggestion that the form is to change; the form begins with what was read. */
  offer?: OpenedOffer
  onSaved: (claimId: string) => void
  onEdited: (offerId: string, actionId: string) => void
  onClose: () => void
}

/** The claim form on words of the text, once the dossier's lists are here. */
export function ClaimPanel(props: Props) {
  const { dossier, source } = props.view
  const [vocabulary, setVocabulary] = useState<ClaimVocabulary | string | null>(null)
  useEffect(() => {
    void loadChoicesAction({ dossierId: dossier.id, sourceId: source.id }).then(
      (result) => setVocabulary(result.ok ? result.value : result.message),
      () => setVocabulary(readerWords.theServerCouldNot),
    )
  }, [dossier.id, source.id])
  if (vocabulary === null) return <output>{readerWords.openingTheForm}</output>
  if (typeof vocabulary === 'string') return <p role="alert">{vocabulary}</p>
  return <Loaded vocabulary={vocabulary} {...props} />
}

function Loaded(props: Props & { vocabulary: ClaimVocabulary }) {
  const { vocabulary, captureId, anchors, offer, view, onWords, onSaved, onEdited, onClose } = props
  const { dossier, source } = view
  const [first] = useState(anchors)
  const initial = useMemo(() => {
    if (offer) return offer.draft
    const { agency, outlet } = vocabulary
    return blankDraft({ agency: agency ?? source.agency, outlet: outlet ?? source.outlet }, first)
  }, [vocabulary, source, first, offer])
  const form = {
    mode: 'draft' as const,
    initial,
    keepAs: captureId,
    captures: source.captures,
    vocabulary,
    selected: anchors,
    source,
    claims: `/dossiers/${dossier.key}/claims`,
    onWords,
    onCancel: onClose,
  }
  if (!offer)
    return (
      <ClaimForm
        {...form}
        action={(fields) => draftClaimAction({ ...fields, dossierId: dossier.id, sourceId: source.id })}
        onSaved={({ claimId }) => onSaved(claimId)}
      />
    )
  const place = { dossierId: dossier.id, captureId, start: offer.start, end: offer.end }
  return (
    <ClaimForm
      {...form}
      action={(fields) => acceptEditedSuggestionAction({ ...fields, ...place })}
      onSaved={({ actionId }) => onEdited(offer.id, actionId)}
    />
  )
}
