import { describe, expect, it } from 'vitest'
import { findFigures } from '@/lib/domain/figures/find-figures'
import { measureLexicons, measurePhrases } from '@/lib/domain/figures/measure-lexicon'

describe.each(Object.entries(measureLexicons))(
  'the lexicon of measures in %s',
  (language, { measures, who, groups }) => {
    const find = (text: string) => findFigures(text, { language })

    it.each(measures.flatMap(({ id, examples }) => examples.map((example) => ({ id, ...example }))))(
      'counts $id in: $text',
      ({ id, text, words }) => {
        expect(find(text)).toContainEqual(expect.objectContaining({ words, measure: id }))
      },
    )

    it.each(who.flatMap(({ id, examples }) => examples.map((example) => ({ id, ...example }))))(
      'counts $id in: $text',
      ({ id, text, words }) => {
        expect(find(text)).toContainEqual(expect.objectContaining({ words, who: id }))
      },
    )

    it.each(
      Object.entries(groups).flatMap(([name, { examples }]) => examples.map((example) => ({ name, ...example }))),
    )('has $name in: $text', ({ text, words, measure }) => {
      const found = find(text)
      if (words === undefined) expect(found).toEqual([])
      else expect(found).toContainEqual(expect.objectContaining(measure === undefined ? { words } : { words, measure }))
    })

    it('has an example for every entry', () => {
      const all = [...measures, ...who, ...Object.values(groups).filter(({ words }) => words.length > 0)]
      expect(all.filter(({ examples }) => examples.length === 0)).toEqual([])
    })
  },
)

describe('measurePhrases', () => {
  it('is null for a language that is not read', () => {
    expect(measurePhrases('fr')).toBeNull()
    expect(measurePhrases('ar-SY')).not.toBeNull()
  })
})
