'use client'

import { useRef, useState, type RefObject } from 'react'
import { submissionKeys, withKey } from '@/app/_ui/submission-key'
import { uploadTo } from '@/app/_ui/upload-to'
import { resultOf, type Submission } from '@/app/_ui/use-submission'
import type { AddedSource } from '@/lib/services/sources/import-source'
import type { ArticlePreview } from '@/lib/services/sources/read-article'
import type { ActionResult } from '@/lib/web/run-action'
import { previewOf, withUpload } from '../_import/read-upload'
import { faultOf, noUpload } from '../_import/upload-of'
import { withNear } from '../_import/with-near'
import { useFlipped } from '../_import/use-flipped'
import { unaddedAfter, unreadAfter, type Turn } from './file-turn'

const saveSource = uploadTo<AddedSource>('save-source')

/**
 * One of several files: read, looked at and added by itself. Adding it again after a lost connection carries the same
 * idempotency key while nothing in its form has changed.
 */
export function useFileForm(
  { dossierId, file, form }: { dossierId: string; file: File; form: RefObject<HTMLFormElement | null> },
  onRead: (preview: ArticlePreview) => void,
) {
  const [encoding, setEncoding] = useState<string | null>(null)
  const [preview, setPreview] = useState<ArticlePreview | null>(null)
  const [added, setAdded] = useState<AddedSource | null>(null)
  const [submission, setSubmission] = useState<Submission>({ pending: false, refusal: null, responses: 0 })
  const { flipped, flip, unflip } = useFlipped()
  const keys = useRef<ReturnType<typeof submissionKeys>>(null)
  const uploadAs = (name: string | null) => ({ ...noUpload, way: 'uploaded' as const, files: [file], encoding: name })
  const begin = () => setSubmission((before) => ({ ...before, pending: true }))
  const end = (result: ActionResult<unknown> | null) =>
    setSubmission(({ refusal, responses }) => ({
      pending: false,
      refusal: result === null ? refusal : result.ok ? null : result,
      responses: responses + 1,
    }))
  const read = async (signal: AbortSignal | undefined, name: string | null): Promise<Turn> => {
    begin()
    const upload = uploadAs(name)
    const result = await resultOf(async () => (await faultOf(upload, 'off')) ?? previewOf(dossierId, upload, signal))
    if (signal?.aborted) {
      end(null)
      return { stage: 'waiting', goOn: false }
    }
    end(result)
    if (!result.ok) return unreadAfter(result)
    setEncoding(name)
    setPreview(result.value.preview)
    unflip()
    onRead(result.value.preview)
    return { stage: 'read', goOn: true, isThere: result.value.preview.same !== null }
  }
  const add = async (): Promise<Turn> => {
    if (!form.current) return { stage: 'waiting', goOn: true }
    begin()
    const contents = withUpload(new FormData(form.current), uploadAs(encoding))
    keys.current ??= submissionKeys()
    const keyed = withKey(contents, keys.current.of(contents))
    const result = await resultOf(() => saveSource(keyed))
    end(result)
    setPreview((before) => before && withNear(before, result))
    if (!result.ok) return unaddedAfter(result)
    setAdded(result.value)
    return { stage: 'added', goOn: true }
  }
  return {
    preview,
    added,
    submission,
    flipped,
    flip,
    unflip,
    /** Reads the file again, in another encoding. */
    readAs: (name: string) => void read(undefined, name),
    turns: { read: (signal: AbortSignal) => read(signal, encoding), add },
  }
}
