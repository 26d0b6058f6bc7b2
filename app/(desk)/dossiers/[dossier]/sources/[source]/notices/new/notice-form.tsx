'use client'

import { useGo } from '@/app/_ui/use-go'
import { ActionForm } from '@/app/_ui/action-form'
import { Field } from '@/app/_ui/field'
import { LinkButton } from '@/app/_ui/link-button'
import { Select } from '@/app/_ui/select'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextArea } from '@/app/_ui/text-area'
import { TextInput } from '@/app/_ui/text-input'
import type { SourceView } from '@/lib/services/sources/show-source'
import { sourceChangeWords } from '@/lib/words/sources/changes'
import { EdtfInput } from '../../../../claims/_form/edtf-input'
import { saveNotice } from './actions'

const kinds = [
  { value: 'corrected', label: sourceChangeWords.correctedIt },
  { value: 'retracted', label: sourceChangeWords.retractedIt },
]

/** Records a correction or a retraction of a source and goes back to the text, which shows it. */
export function NoticeForm({ view: { dossier, source }, path }: { view: SourceView; path: string }) {
  const go = useGo()
  return (
    <ActionForm
      done={sourceChangeWords.noticeSaved}
      label={sourceChangeWords.correctedOrRetracted}
      action={saveNotice}
      onDone={() => go(path)}
      className="sheet space-y-3 p-4"
    >
      <input type="hidden" name="dossierId" value={dossier.id} />
      <input type="hidden" name="sourceId" value={source.id} />
      <Field name="kind" label={sourceChangeWords.theOutlet} required>
        <Select options={kinds} empty={sourceChangeWords.choose} defaultValue="" />
      </Field>
      <Field name="words" label={sourceChangeWords.whatItSaysAbout} required>
        <TextArea rows={3} />
      </Field>
      <EdtfInput path="noticeDate" label={sourceChangeWords.when} />
      <Field name="url" label={sourceChangeWords.whereThatStands} optional>
        <TextInput type="url" placeholder="https://" dir="ltr" />
      </Field>
      <p className="flex flex-wrap gap-2 pt-1">
        <SubmitButton look="danger">{sourceChangeWords.recordIt}</SubmitButton>
        <LinkButton href={path}>{sourceChangeWords.cancel}</LinkButton>
      </p>
    </ActionForm>
  )
}
