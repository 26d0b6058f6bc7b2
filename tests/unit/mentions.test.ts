import { describe, expect, it } from 'vitest'
import { findMentions } from '@/lib/domain/mentions'

const members = [
  { id: 'ann', name: 'Ann' },
  { id: 'ann-lee', name: 'Ann Lee' },
  { id: 'omar', name: 'عمر' },
  { id: 'dots', name: 'J. (Jo) Doe' },
]

describe('mentions', () => {
  it.each([
    ['@Ann, look', ['ann']],
    ['ask @ann lee about it', ['ann-lee']],
    ['@Ann Lee and @Ann', ['ann', 'ann-lee']],
    ['@Anna is somebody else', []],
    ['Ann without the sign', []],
    ['to@ann.example', ['ann']],
    ['هل @عمر هنا', ['omar']],
    ['@J. (Jo) Doe!', ['dots']],
    ['@@Ann @Ann', ['ann']],
    ['@', []],
  ])('in %j', (text, found) => expect(findMentions(text, members)).toEqual(found))
})
