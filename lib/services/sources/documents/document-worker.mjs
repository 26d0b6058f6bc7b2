import { parentPort } from 'node:worker_threads'
import { readArchive } from './archive.mjs'
import { readMail } from './mail.mjs'
import { readMarkdown } from './markdown.mjs'
import { readPdf } from './pdf.mjs'
import { readWord } from './word.mjs'

/** How each kind is read: from its text, or from its bytes. */
const readers = { markdown: readMarkdown, docx: readWord, eml: readMail, mhtml: readArchive, pdf: readPdf }

async function answer({ kind, contents }) {
  try {
    parentPort?.postMessage({ read: await readers[kind](contents) })
  } catch (error) {
    // What is wrong with a file is told; what is wrong with us goes on as an error.
    const fault = error instanceof Error && 'fault' in error ? error.fault : null
    if (fault === null) throw error
    parentPort?.postMessage({ fault })
  }
}

parentPort?.once('message', (file) => void answer(file))
