import mammoth from 'mammoth'
import { documentFault } from './document-fault.mjs'
import { paragraphsOf } from './html-runs.mjs'
import { noMetadata } from './no-metadata.mjs'
import { isZipWithin } from './zip-weight.mjs'

/** Bytes that all parts of a document may have when they are unpacked. */
const most = 128 * 1024 * 1024

/** Struck words are marked, which the library leaves out otherwise; of its tracked changes it takes them as accepted. */
const styleMap = ['strike => s']

/**
 * A Word document (.docx): its paragraphs, tables and notes in their order, without pictures, headers and footers.
 * @param {Uint8Array} bytes @returns {Promise<import('./read-document').DocumentText>}
 */
export async function readWord(bytes) {
  const buffer = Buffer.from(bytes)
  if (!isZipWithin(buffer, most)) throw documentFault('no-docx')
  const { value } = await converted(buffer)
  return { paragraphs: paragraphsOf(value), metadata: noMetadata }
}

async function converted(buffer) {
  const convertImage = mammoth.images.imgElement(async () => ({ src: '' }))
  try {
    return await mammoth.convertToHtml({ buffer }, { styleMap, convertImage, externalFileAccess: false })
  } catch {
    throw documentFault('no-docx')
  }
}
