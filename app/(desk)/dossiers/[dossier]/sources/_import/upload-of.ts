import type { Refusal } from '@/app/_ui/use-submission'
import { fetchErrorWords } from '@/lib/words/errors/fetching'
import { say } from '@/lib/words/say'
import { sourceImportWords } from '@/lib/words/sources/import'
import type { FetchPolicy } from '@/lib/domain/sources/fetch-policy'

/**
 * What a person gives to be read: a text they paste, files, or an address. All stay while they look at another way.
 * `isAskedFor`: they decided to have the page read, whatever robots.txt says; `fetched` is the page, with where it was in the end and the encoding that its server said.
 */
export interface Upload {
  way: 'pasted' | 'uploaded' | 'fetched'
  text: string
  /** One, or several where the form takes several. */
  files: readonly File[]
  /** What the file is to be read in; null where it is to say so itself. */
  encoding: string | null
  address: string
  isAskedFor: boolean
  fetched: { file: File; address: string; charset: string | null } | null
}

/** How many files are read one after the other at most: each keeps its preview on the page. */
const filesAtOnce = 50

/** What is wrong with so many files at once; null where they are not too many. */
export const tooManyFiles = (files: readonly File[]): string | null =>
  files.length > filesAtOnce ? say(sourceImportWords.tooManyFiles, { most: filesAtOnce, files: files.length }) : null

/** Whether these are several files, and not too many. */
export const isSeveral = (files: readonly File[]) => files.length > 1 && tooManyFiles(files) === null

/** Nothing given yet. */
export const noUpload: Upload = {
  way: 'pasted',
  text: '',
  files: [],
  address: '',
  isAskedFor: false,
  fetched: null,
  encoding: null,
}

/** A pasted text goes as a file, too: a form field would change its line ends and repair half characters. */
export function fileOf({ way, text, files, fetched }: Upload): File | null {
  if (way === 'fetched') return fetched?.file ?? null
  if (way === 'uploaded') return files[0] ?? null
  return text === '' ? null : new File([text], 'pasted.txt', { type: 'text/plain' })
}

/** What can be told to be wrong before anything is sent; the server looks again. */
export async function faultOf(upload: Upload, fetches: FetchPolicy): Promise<Refusal | null> {
  if (upload.way === 'fetched') return addressFault(upload, fetches)
  const file = fileOf(upload)
  if (!file)
    return refusal(upload.way === 'pasted' ? sourceImportWords.pasteTheTextFirst : sourceImportWords.chooseAFileFirst)
  const tooMany = tooManyFiles(upload.files)
  if (tooMany) return refusal(tooMany)
  if (!(await canBeRead(file))) return refusal(sourceImportWords.cannotBeReadHere)
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

/** A folder, or a file that was moved since, is chosen like any file and then has no bytes to send. */
async function canBeRead(file: File): Promise<boolean> {
  return file
    .slice(0, 1)
    .arrayBuffer()
    .then(() => true)
    .catch(() => false)
}

async function addressFault({ address }: Upload, fetches: FetchPolicy): Promise<Refusal | null> {
  if (fetches === 'off') return refusal(fetchErrorWords.off, 'upload.address')
  if (address.trim() === '') return refusal(sourceImportWords.giveTheAddressFirst, 'upload.address')
  const { webAddressText } = await import('@/lib/domain/input/text')
  const fault = webAddressText.safeParse(address).error?.issues[0]?.message
  return fault ? refusal(fault, 'upload.address') : null
}

function refusal(sentence: string, field = 'upload.file'): Refusal {
  return {
    ok: false,
    code: 'invalid',
    message: sourceImportWords.thisTextCannotBeRead,
    fields: { [field]: sentence },
  }
}
