import { Unbroken } from '@/app/_ui/unbroken'
import { rich } from '@/app/_ui/rich'
import { describeEdtf } from '@/lib/domain/dates/edtf'
import { shownWords } from '@/lib/words/claims/shown'

/** What came after a claim: a correction or retraction of its source, and that its speaker took it back. */
export function StandingNotices(props: {
  notice: { kind: string; words: string } | undefined
  withdrawal: { words: string; withdrawnDate: string | null } | undefined
}) {
  const { notice, withdrawal } = props
  const date = withdrawal?.withdrawnDate
  return (
    <>
      {notice && (
        <p role="note" className="mt-2 border-s-4 border-conflict ps-3">
          {rich(shownWords.theSourceWas, { kind: notice.kind, notice: <bdi>{notice.words}</bdi> })}
        </p>
      )}
      {withdrawal && (
        <p role="note" className="mt-2 border-s-4 border-conflict ps-3">
          {rich(shownWords.theSpeakerTookItBack, {
            date: date && <Unbroken>{`, ${describeEdtf(date) ?? date}`}</Unbroken>,
            withdrawal: <bdi>{withdrawal.words}</bdi>,
          })}
        </p>
      )}
    </>
  )
}
