'use client'

import { useState } from 'react'
import { inTurn, useSubmission, type FormAction } from '@/app/_ui/use-submission'
import type { ArticlePreview } from '@/lib/services/sources/read-article'
import type { FetchPolicy } from '@/lib/domain/sources/fetch-policy'
import { previewOf, readUpload, withUpload, type ReadUpload, type RobotsQuestion } from './read-upload'
import { withNear } from './with-near'
import { faultOf, isSeveral, noUpload, type Upload } from './upload-of'
import { useFlipped } from './use-flipped'

/**
 * A text on its way in: given, then looked at, then saved. `flipped` are the numbers of the paragraphs (from 0)
 * that were dropped or restored against the proposal. Going back loses nothing of what was typed.
 */
export function useImport<T>(
  { dossierId, fetches }: { dossierId: string; fetches: FetchPolicy },
  save: FormAction<T>,
  onSaved: (value: T) => void,
  onRead: (preview: ArticlePreview) => void,
) {
  const [upload, setUpload] = useState(noUpload)
  const [question, setQuestion] = useState<RobotsQuestion | null>(null)
  const [preview, setPreview] = useState<ArticlePreview | null>(null)
  const { flipped, flip, unflip } = useFlipped()
  const [isBack, setBack] = useState(false)
  const previewing = useSubmission<ReadUpload>(
    async (sent) => {
      const encoding = encodingIn(sent)
      if (encoding !== null) return previewOf(dossierId, { ...upload, encoding })
      return (await faultOf(upload, fetches)) ?? readUpload(dossierId, upload)
    },
    (read, sent) => {
      setQuestion(read.question)
      if (read.question !== null) return
      setUpload((before) => ({ ...before, fetched: read.fetched, encoding: encodingIn(sent) ?? before.encoding }))
      setPreview(read.preview)
      unflip()
      setBack(false)
      onRead(read.preview)
    },
  )
  const saving = useSubmission<T>(async (form) => {
    const result = await save(withUpload(form, upload))
    setPreview((before) => before && withNear(before, result))
    return result
  }, onSaved)
  const step = preview && !isBack ? ('preview' as const) : ('text' as const)
  const now = step === 'preview' ? saving : previewing
  return {
    upload,
    give: (change: Partial<Upload>) => {
      if (change.address !== undefined) setQuestion(null)
      setUpload((before) => ({ ...before, encoding: null, ...change }))
    },
    /** The files, where several are given and not too many to be read: null for one text. */
    filesIn: () => (upload.way === 'uploaded' && isSeveral(upload.files) ? upload.files : null),
    question,
    preview,
    flipped,
    flip,
    unflip,
    step,
    /** Reads the file again, in another encoding. */
    readAs: (encoding: string) => {
      const form = new FormData()
      form.set('upload.encoding', encoding)
      previewing.send(form)
    },
    back: () => setBack(true),
    submission: inTurn(now, [previewing, saving]),
    send: now.send,
  }
}

function encodingIn(form: FormData): string | null {
  const encoding = form.get('upload.encoding')
  return typeof encoding === 'string' ? encoding : null
}
