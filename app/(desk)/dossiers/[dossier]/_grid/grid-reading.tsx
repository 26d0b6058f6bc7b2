import Link from 'next/link'
import type { SpokenPart } from '@/lib/domain/row-sentences'
import type { GridRow } from '@/lib/services/questions/grid-row'

/** What a row comes to: the reading in plain words, the origins of each answer, and the line that may be printed. */
export function GridReading({ row, path }: { row: GridRow; path: string }) {
  const { parts, origins, finding, of, read, question } = row
  return (
    <td className="grid-reading align-top">
      {parts.length === 0 && <p className="text-soft">Nobody answers this yet.</p>}
      {parts.map((part, index) => (
        <Part key={part.heading} part={part} isFirst={index === 0} />
      ))}
      {origins.length > 0 && (
        <ul aria-label="Origins of each answer" className="mt-1.5 space-y-0.5 border-t border-line pt-1.5 text-xs text-soft">
          {origins.map(({ answer, sentence }, index) => (
            <li key={`${index} ${answer}`}>
              <bdi className="font-medium text-ink">{answer}</bdi>: <bdi>{sentence}</bdi>
            </li>
          ))}
        </ul>
      )}
      {of > read && read > 0 && (
        <p className="mt-1 text-xs text-soft">
          <Link href={`${path}/questions/${question.key}`} prefetch={false} className="link">
            {of.toLocaleString('en')} answers in all
          </Link>
        </p>
      )}
      <Finding finding={finding} />
    </td>
  )
}

function Part({ part, isFirst }: { part: SpokenPart; isFirst: boolean }) {
  const { heading, tone, details } = part
  return (
    <div className="mb-1">
      <p className={`font-semibold ${tones[tone]} ${isFirst ? '' : 'text-sm'}`}>
        <span aria-hidden="true">{signs[tone]} </span>
        {heading}
      </p>
      {details.map((detail, index) => (
        <p key={`${index} ${detail}`} dir="auto" className="text-xs text-soft [overflow-wrap:anywhere]">
          {detail}
        </p>
      ))}
    </div>
  )
}

const tones: Record<SpokenPart['tone'], string> = { conflict: 'text-conflict', agree: 'text-agree', later: 'text-later', apart: 'text-apart' }
const signs: Record<SpokenPart['tone'], string> = { conflict: '≠', agree: '=', later: '↗', apart: '∥' }

function Finding({ finding }: { finding: GridRow['finding'] }) {
  if (!finding) return <p className="mt-1.5 text-xs text-soft">No finding yet.</p>
  const { printLine, mustStandWith, stale } = finding
  return (
    <div className="mt-1.5 border-t border-line pt-1.5">
      <p className="text-xs font-semibold">
        Print {stale && <span className="font-medium text-conflict">· stale: what it rests on has changed</span>}
      </p>
      <p dir="auto" className="font-serif [overflow-wrap:anywhere]">
        {printLine}
      </p>
      <p dir="auto" className="text-xs text-soft [overflow-wrap:anywhere]">
        With it: {mustStandWith}
      </p>
    </div>
  )
}
