import type { ClaimStatus } from '@/lib/domain/vocabulary'
import { partWords } from '@/lib/words/shell/parts'

const looks: Record<ClaimStatus, { sign: string; words: string; className: string }> = {
  draft: { sign: '○', words: partWords.draft, className: 'border-dashed border-edge text-soft' },
  'in-review': { sign: '◐', words: partWords.inReview, className: 'border-later text-later' },
  reviewed: { sign: '●', words: partWords.reviewed, className: 'border-agree text-agree' },
  retired: { sign: '✕', words: partWords.retired, className: 'border-line bg-tint text-soft' },
}

/** Where a claim stands, by sign, colour and word. */
export function StatusPill({ status }: { status: ClaimStatus }) {
  const { sign, words, className } = looks[status]
  return (
    <span className={`inline-flex items-center gap-1 rounded-full border px-2 text-xs whitespace-nowrap ${className}`}>
      <span aria-hidden="true" className="text-[0.625rem]">
        {sign}
      </span>
      {words}
    </span>
  )
}
