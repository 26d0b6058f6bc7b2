'use client'

import { useEffect, useState } from 'react'
import { keptDraft } from '../../claims/_form/use-claim-draft'

/** Whether a claim begun on this capture waits unsaved in this tab; looked at again whenever `trigger` changes. */
export function useKeptDraft(captureId: string, trigger: unknown): boolean {
  const [kept, setKept] = useState(false)
  useEffect(() => setKept(keptDraft(captureId) !== null), [captureId, trigger])
  return kept
}
