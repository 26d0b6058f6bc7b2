'use client'

import { useEffect, useState } from 'react'

/** How long typing pauses before it is searched for (ms). */
const pause = 150

/** What was found, and for which words; `words` is null while nothing was, or where the server gave nothing. */
interface TypedResults<T> {
  words: string | null
  results: readonly T[]
}

/**
 * Searches for what is typed, a moment after typing pauses; late answers are dropped, and while `words` is null nothing is
 * asked. `search` must stay the same function while it asks for the same things, and gives null where it fails.
 */
export function useTypedSearch<T>(
  words: string | null,
  search: (words: string) => Promise<readonly T[] | null>,
): TypedResults<T> {
  const [latest, setLatest] = useState<TypedResults<T>>({ words: null, results: [] })
  useEffect(() => {
    if (words === null) return
    let isWanted = true
    const ask = async () => {
      const results = await search(words).catch(() => null)
      if (isWanted) setLatest(results ? { words, results } : { words: null, results: [] })
    }
    const timer = setTimeout(() => void ask(), words === '' ? 0 : pause)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [words, search])
  return latest
}
