import { keysOf } from '@/lib/domain/collections/records'

/** What an uploaded file is read as, with the media type it is kept under, and others that servers give it. */
export const uploadKinds = {
  text: { mediaType: 'text/plain', otherTypes: [], endings: ['.txt', '.text'] },
  markdown: { mediaType: 'text/markdown', otherTypes: ['text/x-markdown'], endings: ['.md', '.markdown'] },
  html: { mediaType: 'text/html', otherTypes: ['application/xhtml+xml', ''], endings: ['.html', '.htm', '.xhtml'] },
  pdf: { mediaType: 'application/pdf', otherTypes: ['application/x-pdf'], endings: ['.pdf'] },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    otherTypes: [],
    endings: ['.docx'],
  },
  eml: { mediaType: 'message/rfc822', otherTypes: [], endings: ['.eml'] },
  mhtml: { mediaType: 'multipart/related', otherTypes: ['application/x-mimearchive'], endings: ['.mhtml', '.mht'] },
} as const satisfies Record<string, { mediaType: string; otherTypes: readonly string[]; endings: readonly string[] }>

/** What an uploaded file is read as. */
export type UploadKind = keyof typeof uploadKinds

/** Every ending that is read, as a file field's `accept` lists them. */
export const acceptedEndings = Object.values(uploadKinds)
  .flatMap(({ endings }) => endings)
  .join(',')

/** What a server's answer of this media type (lower case, no parameters) is read as; one without a type is a page. */
export function uploadKindOfType(type: string): UploadKind | null {
  const typesOf = (kind: UploadKind): readonly string[] => [
    uploadKinds[kind].mediaType,
    ...uploadKinds[kind].otherTypes,
  ]
  return keysOf(uploadKinds).find((kind) => typesOf(kind).includes(type)) ?? null
}

/** What a file of this name is read as, by its ending; null for one that is not read. */
export function uploadKindOf(fileName: string): UploadKind | null {
  const name = fileName.toLowerCase()
  const kinds = keysOf(uploadKinds)
  return kinds.find((kind) => uploadKinds[kind].endings.some((ending) => name.endsWith(ending))) ?? null
}
