import { Unbroken } from '@/app/_ui/unbroken'
import type { SpokenPart } from '@/lib/domain/rows/sentences'

const tones: Record<SpokenPart['tone'], { className: string; sign: string }> = {
  conflict: { className: 'text-conflict', sign: '≠' },
  agree: { className: 'text-agree', sign: '=' },
  later: { className: 'text-later', sign: '↗' },
  apart: { className: 'text-apart', sign: '∥' },
}

/** What a part of a reading says in a few words, by a colour and a sign, neither of them alone. */
export function ReadingHeading({ of: { heading, tone } }: { of: SpokenPart }) {
  return (
    <span className={`font-semibold ${tones[tone].className}`}>
      <span aria-hidden="true">{tones[tone].sign} </span>
      <Unbroken>{heading}</Unbroken>
    </span>
  )
}
