import { expect, test } from 'vitest'
import { piecesOf } from '@/lib/domain/sentences/sentences'
import { draftsOf } from '@/lib/domain/suggestions/drafts'
import { caveatOf, caveatsIn, hedgeOf } from '@/lib/domain/suggestions/hedges'

function read(text: string) {
  const pieces = piecesOf(text)
  const words = (stretch: { from: number; to: number } | null) =>
    stretch && text.slice(pieces.words[stretch.from]?.start, pieces.words[stretch.to - 1]?.end)
  const caveats = caveatsIn(pieces)
  return draftsOf(pieces, 'en').map((draft) => [words(hedgeOf(pieces, draft)), words(caveatOf(pieces, caveats, draft))])
}

test('a hedge stands in the words or in the cue', () => {
  expect(read('Rell alleged that it rained.')).toEqual([['alleged', null]])
  expect(read('Opposition alleges ballots went missing')).toEqual([['alleges', null]])
  expect(read('Analysts believe it may rain.')).toEqual([['may', null]])
})

test('a caveat stands with the claims before it in the paragraph', () => {
  expect(read('Rell said it rained. The report could not be verified.')).toEqual([
    [null, 'could not be verified'],
    ['could', null],
  ])
  expect(read('Rell said it rained.\n\nThe report could not be verified.')[0]).toEqual([null, null])
})
