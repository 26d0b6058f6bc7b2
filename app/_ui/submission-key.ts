import { randomKey } from './random-key'

/** What a form sends: form data, or an object where form data would change the line ends of texts. */
export type Contents = FormData | Record<string, unknown>

/** Gives the key of a submission: the same while the contents are the same, so that a repeat is harmless. */
export function submissionKeys(): { of: (contents: Contents) => string; done: () => void } {
  let last: { contents: string; key: string } | null = null
  return {
    of: (input) => {
      const contents = JSON.stringify(input instanceof FormData ? [...input.entries()].map(fingerprint) : input)
      if (last?.contents !== contents) last = { contents, key: randomKey() }
      return last.key
    },
    done: () => {
      last = null
    },
  }
}

/** The contents with their key, as `runAction` takes it out again. */
export function withKey<C extends Contents>(contents: C, key: string): C {
  if (!(contents instanceof FormData)) return { ...contents, idempotencyKey: key }
  contents.set('idempotencyKey', key)
  return contents
}

function fingerprint([name, value]: [string, FormDataEntryValue]): unknown {
  return [name, typeof value === 'string' ? value : [value.name, value.size, value.lastModified]]
}
