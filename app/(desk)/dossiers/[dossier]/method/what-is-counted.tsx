import { countOf } from '@/lib/domain/collections/count-words'
import type { MethodView } from '@/lib/services/method/show-method'

/** Over which ratings an alpha is taken for this viewer, and what was left out. */
export function WhatIsCounted({ view: { agreement, role, capped } }: { view: MethodView }) {
  const { informed, stale, uncounted, missing, alone } = agreement.leftOut
  const left = [
    informed > 0 &&
      `${countOf(informed, 'informed rating')} (the rater could see others’ first, so that it says nothing of how far people agree by themselves)`,
    missing > 0 && `${countOf(missing, 'missing value')} (6, or an abstention)`,
    stale > 0 && `${countOf(stale, 'rating')} gone stale`,
    uncounted > 0 && `${countOf(uncounted, 'rating')} of people with a declared interest`,
    alone > 0 && `${countOf(alone, 'rating')} of claims that nobody else rated`,
  ].filter((part) => part !== false)
  return (
    <div className="mt-3 space-y-1 text-xs text-soft">
      <p>
        {role === 'reader'
          ? 'Over reviewed claims with a fresh desk rating, whose ratings readers may see.'
          : 'Over the claims that you have rated or abstained from, or that have a desk rating, as they stand now: others’ ratings of the rest are hidden from you, and so is what would show through here.'}{' '}
        {role !== 'lead' && 'Raters go by the names they have in exports; leads see who is who.'}
      </p>
      {left.length > 0 && <p>Left out: {left.join('; ')}.</p>}
      {capped && <p>Only the 5,000 newest ratings are counted.</p>}
    </div>
  )
}
