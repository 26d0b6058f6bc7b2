'use client'

import { useEffect, useMemo, useState } from 'react'
import { blankDraft, type AnchorDraft } from '@/lib/domain/claims/draft'
import type { ClaimVocabulary } from '@/lib/services/claims/claim-form-choices'
import { readerWords } from '@/lib/words/sources/reader'
import { loadChoicesAction } from '../../claims/_form/actions'
import { ClaimForm } from '../../claims/_form/claim-form'
import { draftClaimAction } from './actions'
import type { ReaderMatter } from './marks'

interface Props {
  captureId: string
  anchors: readonly AnchorDraft[]
  view: ReaderMatter
  onWords: (words: readonly AnchorDraft[]) => void
  onSaved: (claimId: string) => void
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

function Loaded({
  vocabulary,
  captureId,
  anchors,
  view,
  onWords,
  onSaved,
  onClose,
}: Props & { vocabulary: ClaimVocabulary }) {
  const { dossier, source } = view
  const [first] = useState(anchors)
  const initial = useMemo(() => {
    const { agency, outlet } = vocabulary
    return blankDraft({ agency: agency ?? source.agency, outlet: outlet ?? source.outlet }, first)
  }, [vocabulary, source, first])
  return (
    <ClaimForm
      mode="draft"
      initial={initial}
      keepAs={captureId}
      captures={source.captures}
      vocabulary={vocabulary}
      selected={anchors}
      source={source}
      claims={`/dossiers/${dossier.key}/claims`}
      onWords={onWords}
      action={(fields) => draftClaimAction({ ...fields, dossierId: dossier.id, sourceId: source.id })}
      onSaved={({ claimId }) => onSaved(claimId)}
      onCancel={onClose}
    />
  )
}
