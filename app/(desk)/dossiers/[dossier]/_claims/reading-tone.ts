import type { SpokenPart } from '@/lib/domain/rows/sentences'

type Tone = SpokenPart['tone']

/** How a reading looks: a colour and a sign, neither of them alone. */
export const readingTones: Record<Tone, { className: string; sign: string }> = {
  conflict: { className: 'text-conflict', sign: '≠' },
  agree: { className: 'text-agree', sign: '=' },
  later: { className: 'text-later', sign: '↗' },
  apart: { className: 'text-apart', sign: '∥' },
}
