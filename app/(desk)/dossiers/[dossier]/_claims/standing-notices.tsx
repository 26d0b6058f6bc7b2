import { Unbroken } from '@/app/_ui/unbroken'
import { describeEdtf } from '@/lib/domain/dates/edtf'

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
          The source was {notice.kind}: <bdi>{notice.words}</bdi>
        </p>
      )}
      {withdrawal && (
        <p role="note" className="mt-2 border-s-4 border-conflict ps-3">
          The speaker took it back{date && <Unbroken>{`, ${describeEdtf(date) ?? date}`}</Unbroken>}:{' '}
          <bdi>{withdrawal.words}</bdi>
        </p>
      )}
    </>
  )
}
