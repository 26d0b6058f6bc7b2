import { keysOf } from '@/lib/domain/collections/records'

/** What an uploaded file is read as, with the media type it is kept under. */
export const uploadKinds = {
  text: { mediaType: 'text/plain', endings: ['.txt', '.text'] },
  markdown: { mediaType: 'text/markdown', endings: ['.md', '.markdown'] },
  html: { mediaType: 'text/html', endings: ['.html', '.htm', '.xhtml'] },
} as const

/** What an uploaded file is read as. */
export type UploadKind = keyof typeof uploadKinds

/** Every ending that is read, as a file field's `accept` lists them. */
export const acceptedEndings = Object.values(uploadKinds)
  .flatMap(({ endings }) => endings)
  .join(',')

/** What a file of this name is read as, by its ending; null for one that is not read. */
export function uploadKindOf(fileName: string): UploadKind | null {
  const name = fileName.toLowerCase()
  const kinds = keysOf(uploadKinds)
  return kinds.find((kind) => uploadKinds[kind].endings.some((ending) => name.endsWith(ending))) ?? null
}
