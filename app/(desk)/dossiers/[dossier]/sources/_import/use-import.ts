'use client'

import { useState } from 'react'
import { uploadTo } from '@/app/_ui/upload-to'
import { inTurn, sendForm, useSubmission, type FormAction } from '@/app/_ui/use-submission'
import type { ArticlePreview } from '@/lib/services/sources/read-article'
import { faultOf, fileOf, type Given } from './upload-of'

const previewText = uploadTo<ArticlePreview>('preview-text')

/**
 * A text on its way in: given, then looked at, then saved. `flipped` are the numbers of the paragraphs (from 0)
 * that were dropped or restored against the proposal. Going back loses nothing of what was typed.
 */
export function useImport<T>(
  dossierId: string,
  save: FormAction<T>,
  onSaved: (value: T) => void,
  onRead: (preview: ArticlePreview) => void,
) {
  const [given, setGiven] = useState<Given>({ way: 'pasted', text: '', file: null })
  const [preview, setPreview] = useState<ArticlePreview | null>(null)
  const [flipped, setFlipped] = useState<ReadonlySet<number>>(new Set())
  const [isBack, setBack] = useState(false)
  const reading = useSubmission<ArticlePreview>(
    async () => {
      const form = withUpload(new FormData(), given)
      form.set('dossierId', dossierId)
      return (await faultOf(given)) ?? previewText(form)
    },
    (read) => {
      setPreview(read)
      setFlipped(new Set())
      setBack(false)
      onRead(read)
    },
  )
  const saving = useSubmission<T>((form) => save(withUpload(form, given)), onSaved)
  const step = preview && !isBack ? ('preview' as const) : ('text' as const)
  const now = step === 'preview' ? saving : reading
  return {
    given,
    give: (change: Partial<Given>) => setGiven((before) => ({ ...before, ...change })),
    preview,
    flipped,
    flip: (index: number) => setFlipped((before) => toggled(before, index)),
    unflip: () => setFlipped(new Set()),
    step,
    back: () => setBack(true),
    submission: inTurn(now, [reading, saving]),
    submit: sendForm(now.send),
  }
}

function withUpload(form: FormData, given: Given): FormData {
  const file = fileOf(given)
  form.set('upload.way', given.way)
  if (file) form.set('upload.file', file)
  return form
}

function toggled(set: ReadonlySet<number>, index: number): Set<number> {
  const next = new Set(set)
  if (!next.delete(index)) next.add(index)
  return next
}
