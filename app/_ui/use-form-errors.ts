'use client'

import { useCallback, useId, useMemo, useState, type FormEvent } from 'react'
import { isMendedBy, pathsOfControl } from './field-paths'
import type { FormState } from './form-context'
import type { Refusal } from './use-submission'

/**
 * What a form shows of a refusal: an error goes as soon as its field is changed, and with the last one the whole
 * refusal; what a conflict met stays known. `watch` goes to the form's onChange; `mend` takes the paths of what is changed by other means.
 */
export function useFormErrors(refusal: Refusal | null, pending: boolean) {
  const id = useId()
  const [mended, setMended] = useState<{ of: Refusal | null; paths: ReadonlySet<string> }>({
    of: null,
    paths: new Set(),
  })
  const errors = useMemo(() => {
    if (!refusal || mended.of !== refusal) return refusal
    const left = Object.entries(refusal.fields).filter(([path]) => !mended.paths.has(path))
    return left.length > 0 ? { ...refusal, fields: Object.fromEntries(left) } : null
  }, [refusal, mended])
  const mend = useCallback(
    (changed: readonly string[]) => {
      const fixed = Object.keys(refusal?.fields ?? {}).filter((path) => changed.some((one) => isMendedBy(path, one)))
      // What is asked of the whole form is asked again of what it has become.
      if (fixed.length > 0 || (refusal?.code === 'same-claim' && changed.length > 0))
        setMended((now) => ({ of: refusal, paths: new Set([...(now.of === refusal ? now.paths : []), ...fixed]) }))
    },
    [refusal],
  )
  const watch = (event: FormEvent<HTMLFormElement>) =>
    event.target instanceof Element && mend(pathsOfControl(event.target))
  const state = useMemo<FormState>(
    () => ({ id, fields: errors?.fields ?? {}, current: refusal?.current, pending }),
    [id, errors, refusal, pending],
  )
  return { id, errors, state, mend, watch }
}
