'use client'

import { useState } from 'react'
import { uploadTo } from '@/app/_ui/upload-to'
import { inTurn, sendForm, useSubmission, type FormAction } from '@/app/_ui/use-submission'
import type { ArticlePreview } from '@/lib/services/sources/read-article'
import { faultOf, fileOf, type Upload } from './upload-of'

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
  const [upload, setUpload] = useState<Upload>({ way: 'pasted', text: '', file: null, encoding: null })
  const [preview, setPreview] = useState<ArticlePreview | null>(null)
  const [flipped, setFlipped] = useState<ReadonlySet<number>>(new Set())
  const [isBack, setBack] = useState(false)
  const previewing = useSubmission<ArticlePreview>(
    async (sent) => {
      const form = withUpload(new FormData(), { ...upload, encoding: encodingIn(sent) ?? upload.encoding })
      form.set('dossierId', dossierId)
      return (await faultOf(upload)) ?? previewText(form)
    },
    (read, sent) => {
      setUpload((before) => ({ ...before, encoding: encodingIn(sent) ?? before.encoding }))
      setPreview(read)
      setFlipped(new Set())
      setBack(false)
      onRead(read)
    },
  )
  const saving = useSubmission<T>((form) => save(withUpload(form, upload)), onSaved)
  const step = preview && !isBack ? ('preview' as const) : ('text' as const)
  const now = step === 'preview' ? saving : previewing
  return {
    upload,
    give: (change: Partial<Upload>) => setUpload((before) => ({ ...before, encoding: null, ...change })),
    preview,
    flipped,
    flip: (index: number) => setFlipped((before) => toggled(before, index)),
    unflip: () => setFlipped(new Set()),
    step,
    /** Reads the file again, in another encoding. */
    readAs: (encoding: string) => {
      const form = new FormData()
      form.set('upload.encoding', encoding)
      previewing.send(form)
    },
    back: () => setBack(true),
    submission: inTurn(now, [previewing, saving]),
    submit: sendForm(now.send),
  }
}

function encodingIn(form: FormData): string | null {
  const encoding = form.get('upload.encoding')
  return typeof encoding === 'string' ? encoding : null
}

function withUpload(form: FormData, upload: Upload): FormData {
  const file = fileOf(upload)
  form.set('upload.way', upload.way)
  if (upload.encoding) form.set('upload.encoding', upload.encoding)
  if (file) form.set('upload.file', file)
  return form
}

function toggled(set: ReadonlySet<number>, index: number): Set<number> {
  const next = new Set(set)
  if (!next.delete(index)) next.add(index)
  return next
}
