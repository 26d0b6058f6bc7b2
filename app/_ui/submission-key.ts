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

// crypto.randomUUID exists on https and localhost only; a desk may be reached by its name on the local net.
function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
