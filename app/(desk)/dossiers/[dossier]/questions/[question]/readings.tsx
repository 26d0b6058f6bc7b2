import { ComposedLine } from '@/app/_ui/composed-line'
import { lineText } from '@/lib/domain/lines/line'
import type { AnswersEvidence } from '@/lib/services/questions/views/answers-evidence'
import { ReadingHeading } from '../../_claims/reading-heading'

/** How the latest answers of each origin read against each other, in plain words with what is taken for granted. */
export function Readings({ evidence }: { evidence: AnswersEvidence }) {
  const { parts, read, of, rulesVersion } = evidence
  return (
    <section aria-labelledby="readings" className="sheet min-w-0 p-4">
      <h2 id="readings">Readings</h2>
      {parts.length === 0 && <p className="mt-1 text-soft">Nothing to read yet: nobody answers.</p>}
      {parts.map((part) => (
        <div key={part.heading} className="mt-2">
          <p>
            <ReadingHeading of={part} />
          </p>
          {part.details.map((detail) => (
            <p key={lineText(detail)}>
              <ComposedLine of={detail} />
            </p>
          ))}
        </div>
      ))}
      <p className="mt-2 text-xs text-soft">
        Rules {rulesVersion}
        {of > read && ` · read from the latest ${read.toLocaleString('en')} of ${of.toLocaleString('en')} answers`}. A
        reading is never a link: an editor says what two claims are to each other.
      </p>
    </section>
  )
}
