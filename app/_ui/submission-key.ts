import { randomKey } from './random-key'

/** Gives the key of a submission: the same while the contents are the same, so that a repeat is harmless. */
export function submissionKeys(): { of: (form: FormData) => string; done: () => void } {
  let last: { contents: string; key: string } | null = null
  return {
    of: (form) => {
      const contents = JSON.stringify([...form.entries()].map(([name, value]) => [name, fingerprint(value)]))
      if (last?.contents !== contents) last = { contents, key: randomKey() }
      return last.key
    },
    done: () => {
      last = null
    },
  }
}

function fingerprint(value: FormDataEntryValue): unknown {
  return typeof value === 'string' ? value : [value.name, value.size, value.lastModified]
}
