import { ComposedLine } from '@/app/_ui/composed-line'
import { rich } from '@/app/_ui/rich'
import { Term } from '@/app/_ui/term'
import { lineText } from '@/lib/domain/lines/line'
import type { AnswersEvidence } from '@/lib/services/questions/views/answers-evidence'
import { questionWords } from '@/lib/words/questions/question'
import { say } from '@/lib/words/say'
import { glossaryWords } from '@/lib/words/shell/glossary'
import { ReadingHeading } from '../../_claims/reading-heading'

/** How the latest answers of each origin read against each other, in plain words with what is taken for granted. */
export function Readings({ evidence }: { evidence: AnswersEvidence }) {
  const { parts, read, of, rulesVersion } = evidence
  return (
    <section aria-labelledby="readings" className="sheet min-w-0 p-4">
      <h2 id="readings">{questionWords.readings}</h2>
      {parts.length === 0 && <p className="mt-1 text-soft">{questionWords.nothingToReadYet}</p>}
      <ReadingParts parts={parts} />
      <p className="mt-2 text-xs text-soft">
        {rich(questionWords.rulesAReadingIsNever, {
          rulesVersion,
          term: (word) => <Term means={glossaryWords.reading}>{word}</Term>,
          read:
            of > read &&
            say(questionWords.readFromTheLatest, { read: read.toLocaleString('en'), of: of.toLocaleString('en') }),
        })}
      </p>
    </section>
  )
}

/** The parts of a reading, each with its heading and what explains it. */
export function ReadingParts({ parts }: Pick<AnswersEvidence, 'parts'>) {
  return parts.map((part) => (
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
  ))
}
