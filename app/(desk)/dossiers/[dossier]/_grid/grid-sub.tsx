import { Instant } from '@/app/_ui/instant'
import { rich } from '@/app/_ui/rich'
import { countOf } from '@/lib/domain/collections/count-words'
import { describeEdtf } from '@/lib/domain/dates/edtf'
import type { GridView } from '@/lib/services/questions/show-grid'
import { gridWords } from '@/lib/words/questions/grid'
import { say } from '@/lib/words/say'

/** What the filters leave, as it is said aloud. */
export function foundSentence({ rows, filter: { asof } }: GridView): string {
  const known = asof === null ? '' : say(gridWords.asKnownBy, { asof: describeEdtf(asof) ?? asof })
  return rows.length === 0
    ? say(gridWords.noQuestionLeftKnown, { known })
    : `${countOf(rows.length, 'question')}${known}.`
}

/** Below the title: the dossier, how many questions, and what changed since the last look. */
export function GridSub({ view }: { view: GridView }) {
  const { dossier, rows, filter, changed, lastLook, at } = view
  const contested = rows.filter(({ isContested }) => isContested).length
  return (
    <>
      {rich(gridWords.sub, {
        dossier: <bdi>{dossier.title}</bdi>,
        questions: countOf(rows.length, 'question'),
        contested: contested > 0 && (
          <span className="font-semibold text-conflict">{say(gridWords.contestedCount, { contested })}</span>
        ),
        asof: filter.asof && (
          <>
            {' '}
            {rich(gridWords.asKnownBySources, {
              b: (text) => <b className="text-ink">{text}</b>,
              asof: describeEdtf(filter.asof) ?? filter.asof,
            })}
          </>
        ),
        changed: changed !== null && lastLook && (
          <>
            {' · '}
            <span className={changed > 0 ? 'font-semibold text-act' : ''}>
              {say(gridWords.sinceYouLooked, {
                changed:
                  changed === 0
                    ? gridWords.nothingChanged
                    : say(gridWords.changedAnswers, { answers: countOf(changed, 'answer', { cap: 1001 }) }),
              })}
            </span>{' '}
            (<Instant at={lastLook} />)
          </>
        ),
        part: (text) => <span className="hidden print:inline">{text}</span>,
        at: <Instant at={at} />,
      })}
    </>
  )
}
