import type { QuestionKind, Stance } from '@/lib/domain/vocabulary'

/** What a question asks for, in words. */
export const questionKindWords: Record<QuestionKind, string> = {
  figure: 'how many',
  choice: 'which of these',
  'yes-no': 'yes or no',
  when: 'when',
  open: 'open',
}

/** What a claim does to its question, in words. */
export const stanceWords: Record<Stance, string> = {
  asserts: 'asserts',
  implies: 'implies',
  denies: 'denies',
  'says-unknown': 'says not known',
  declines: 'declines to say',
}
