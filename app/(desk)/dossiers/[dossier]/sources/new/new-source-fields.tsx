import { sourceWords } from '@/lib/words/sources/sources'
import { CaptureFields } from '../_import/capture-fields'
import { SourceDetailsFields } from '../source-details-fields'
import { NoticeOffer } from './notice-offer'
import type { NewSource } from './use-new-source'

/** What is known of a new source and of its first text. */
export function NewSourceFields(props: { dossierId: string; source: NewSource }) {
  const { draft, notice } = props.source
  return (
    <>
      <h2>{sourceWords.theSource}</h2>
      {notice && <NoticeOffer key={notice.words} notice={notice} />}
      <SourceDetailsFields dossierId={props.dossierId} draft={draft} isNew />
      <CaptureFields sourceLanguage={draft.values.language} />
    </>
  )
}
