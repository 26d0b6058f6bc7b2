import { describe, expect, it } from 'vitest'
import { findMentions, namesTyped, typedMention } from '@/lib/domain/notes/mentions'

const members = [
  { id: 'ann', name: 'Ann' },
  { id: 'ann-lee', name: 'Ann Lee' },
  { id: 'omar', name: 'عمر' },
  { id: 'dots', name: 'J. (Jo) Doe' },
  { id: 'zoe', name: 'Zoé'.normalize('NFC') },
  { id: 'sam', name: 'Sam' },
  { id: 'other-sam', name: 'Sam' },
]

describe('mentions', () => {
  it.each([
    ['@Ann, look', ['ann']],
    ['ask @ann lee about it', ['ann-lee']],
    ['@Ann Lee and @Ann', ['ann', 'ann-lee']],
    ['@Anna is somebody else', []],
    ['Ann without the sign', []],
    ['to@ann.example', []],
    ['(@ann) and "@omar"', ['ann']],
    ['هل @عمر هنا', ['omar']],
    ['@عمرو is somebody else', []],
    ['@J. (Jo) Doe!', ['dots']],
    ['@@Ann @Ann', ['ann']],
    [`@${'Zoé'.normalize('NFD')} typed on a Mac`, ['zoe']],
    ['@Sam: which of the two is not said', ['sam', 'other-sam']],
    ['@', []],
  ])('in %j', (text, found) => expect(findMentions(text, members)).toEqual(found))
})

describe('a mention that is being typed', () => {
  it.each([
    ['@', { from: 0, words: '' }],
    ['ask @an', { from: 4, words: 'an' }],
    ['ask @ann le', { from: 4, words: 'ann le' }],
    ['هل @عم', { from: 3, words: 'عم' }],
    ['ask @ ann', null],
    ['to@ann', null],
    ['@ann\nnext line', null],
    ['no sign', null],
    [`@${'x'.repeat(200)}`, null],
  ])('at the end of %j', (text, typed) => expect(typedMention(text, text.length)).toEqual(typed))

  it('is the one before the caret', () => {
    expect(typedMention('@ann and @omar', 4)).toEqual({ from: 0, words: 'ann' })
    expect(typedMention('@ann', 0)).toBeNull()
  })

  it('is offered the names that begin so, then those with a word that does', () => {
    const names = ['Lee Major', 'Ann Lee', 'Élise', 'أحمد علي', 'Leander']
    expect(namesTyped('le', names, 6)).toEqual(['Lee Major', 'Leander', 'Ann Lee'])
    expect(namesTyped('le', names, 2)).toEqual(['Lee Major', 'Leander'])
    expect(namesTyped('ELI', names, 6)).toEqual(['Élise'])
    expect(namesTyped('احمد', names, 6)).toEqual(['أحمد علي'])
    expect(namesTyped('علي', names, 6)).toEqual(['أحمد علي'])
    expect(namesTyped('ann l', names, 6)).toEqual(['Ann Lee'])
    expect(namesTyped('ann lee ', names, 6)).toEqual([])
    expect(namesTyped('', names, 3)).toEqual(['Lee Major', 'Ann Lee', 'Élise'])
  })
})
