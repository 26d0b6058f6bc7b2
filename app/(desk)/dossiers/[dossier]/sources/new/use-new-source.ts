'use client'

import { useState } from 'react'
import type { NoticeInText } from '@/lib/domain/sources/notice-in-text'
import type { ArticlePreview } from '@/lib/services/sources/read-article'
import { noDetails, useSourceDetails } from '../use-source-details'

/** A source being added: what the text says of itself fills details nobody has typed. */
export function useNewSource() {
  const draft = useSourceDetails(noDetails)
  const [notice, setNotice] = useState<NoticeInText | null>(null)
  const takeIn = (preview: ArticlePreview) => {
    draft.guess(preview)
    setNotice(preview.notice)
  }
  const agency = { agency: draft.values.agency, take: (name: string) => draft.change('agency', name) }
  return { draft, notice, agency, takeIn }
}

/** A source being added. */
export type NewSource = ReturnType<typeof useNewSource>
