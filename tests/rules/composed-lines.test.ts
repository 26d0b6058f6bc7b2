import { expect, test } from 'vitest'
import { filesBelow, textOf } from './source-files'

const code = [...filesBelow('app', '.ts', '.tsx'), ...filesBelow('lib', '.ts'), ...filesBelow('scripts', '.ts', '.mjs')]
/** Takes them out of words that a figure is read from. */
const readsFigures = 'lib/domain/figures/words.ts'
const [domain, component] = ['lib/domain/lines/line.ts', 'app/_ui/composed-line.tsx']

/** Code that has the pattern, but for the files named. */
function holding(pattern: RegExp, ...but: string[]): string[] {
  return code.filter((path) => !but.includes(path) && pattern.test(textOf(path)))
}

/** The compiler and lint refuse a Line as a text; what is left to see to is that nobody composes one as a text. */
test('only the domain writes controls of direction', () => {
  expect(holding(/[\u202A-\u202E\u2066-\u2069]|\\u(202[a-e]|206[6-9])/i, domain, readsFigures)).toEqual([])
})

test('only the component takes a line apart', () => {
  expect(holding(/\blineParts\b/, domain, component)).toEqual([])
})

test('only the domain says through whom a claim reached us', () => {
  const ours = ['lib/domain/chains/chain.ts']
  const sentences = code.filter((path) =>
    /(['"`>])[^'"`\n]*(as reported by|, via )[^\n]*\1/.test(withoutComments(textOf(path))),
  )
  expect(sentences.filter((path) => !ours.includes(path))).toEqual([])
})

test('names on a screen are joined as a line, not as a text in one direction', () => {
  expect(holding(/<bdi[^>]*>\{[^}]*\.join\(/)).toEqual([])
  expect(holding(/\.join\(' [>›] '\)/)).toEqual([])
})

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
}
