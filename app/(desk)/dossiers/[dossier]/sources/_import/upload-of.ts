import type { Refusal } from '@/app/_ui/use-submission'
import { sourceImportWords } from '@/lib/words/sources/import'

/** What a person gives to be read: a text they paste, or a file. Both stay while they look at the other way. */
export interface Upload {
  way: 'pasted' | 'uploaded'
  text: string
  file: File | null
  /** What the file is to be read in; null where it is to say so itself. */
  encoding: string | null
}

/** A pasted text goes as a file, too: a form field would change its line ends and repair half characters. */
export function fileOf({ way, text, file }: Upload): File | null {
  if (way === 'uploaded') return file
  return text === '' ? null : new File([text], 'pasted.txt', { type: 'text/plain' })
}

/** What can be told to be wrong before anything is sent; the server looks again. */
export async function faultOf(upload: Upload): Promise<Refusal | null> {
  const file = fileOf(upload)
  if (!file)
    return refusal(upload.way === 'pasted' ? sourceImportWords.pasteTheTextFirst : sourceImportWords.chooseAFileFirst)
  const [{ longText }, { uploadLimits, uploadWeightFault }] = await Promise.all([
    import('@/lib/domain/input/text'),
    import('@/lib/domain/sources/upload-weight'),
  ])
  const fault =
    upload.way === 'pasted'
      ? longText.safeParse(upload.text).error?.issues[0]?.message
      : uploadWeightFault(file.size, uploadLimits.uploaded)
  return fault ? refusal(fault) : null
}

function refusal(sentence: string): Refusal {
  return {
    ok: false,
    code: 'invalid',
    message: sourceImportWords.thisTextCannotBeRead,
    fields: { 'upload.file': sentence },
  }
}
