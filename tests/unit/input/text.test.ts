import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { farTooLong, processorTime } from '@/bench/processor-time'
import type { z } from 'zod'
import {
  countCodePoints,
  emailText,
  keyText,
  LONG_TEXT_BYTES,
  longText,
  oneLineText,
  personNameText,
  plainText,
  QUOTE_LENGTH,
  quoteText,
  uuidText,
  visibleLine,
  webAddressText,
} from '@/lib/domain/input/text'

/** The sentences a person reads, or the text as it is kept. */
function outcome(schema: z.ZodType<string>, value: unknown): string | string[] {
  const result = schema.safeParse(value)
  return result.success ? result.data : result.error.issues.map(({ message }) => message)
}

describe('plainText', () => {
  const statement = plainText({ max: 10, label: 'The statement' })

  it('trims both ends and alters nothing inside', () => {
    expect(outcome(statement, ' \r\n a\t\r\n  b\u00a0\n')).toBe('a\t\r\n  b')
  })

  it('keeps combining marks and right-to-left marks as they are', () => {
    expect(outcome(statement, 'e\u0301\u200fحِمص')).toBe('e\u0301\u200fحِمص')
  })

  it('says what is wrong and what to do', () => {
    expect(outcome(statement, 'a\0b')).toEqual(['The statement contains a NUL character; remove it.'])
    expect(outcome(statement, 'a\u001bb')).toEqual(['The statement contains a control character (U+001B); remove it.'])
    expect(outcome(statement, 'a\ud83d')).toEqual([
      'The statement contains half of a character (a lone surrogate); delete it and type the character again.',
    ])
    expect(outcome(statement, ' \n ')).toEqual(['Enter the statement.'])
    expect(outcome(statement, 'x'.repeat(1200))).toEqual([
      'The statement has 1,200 characters; the limit is 10. Shorten it.',
    ])
    expect(outcome(plainText({ min: 3 }), 'a')).toEqual(['The text has 1 character; it needs at least 3.'])
    for (const missing of [undefined, null, 7, ['a']]) {
      expect(outcome(statement, missing)).toEqual(['Enter the statement.'])
    }
  })

  it('says one thing at a time', () => {
    const sentence = 'The statement contains a NUL character; remove it.'
    expect(outcome(statement, '\0\ud83d\u0001'.repeat(20))).toEqual([sentence])
  })

  it('refuses every C0 control but TAB, LF and CR, and also at the ends, before trimming', () => {
    const codes = Array.from({ length: 32 }, (_, code) => code)
    const accepted = codes.filter((code) => statement.safeParse(`a${String.fromCharCode(code)}b`).success)
    expect(accepted).toEqual([9, 10, 13])
    expect(statement.safeParse('\u000ca').success).toBe(false)
  })

  it('accepts a blank text only where none is needed', () => {
    expect(outcome(plainText({ min: 0 }), '  ')).toBe('')
    expect(plainText({}).safeParse('  ').success).toBe(false)
  })

  it('counts code points, after trimming', () => {
    expect(statement.safeParse(` ${'😃'.repeat(10)} `).success).toBe(true)
    expect(statement.safeParse('😃'.repeat(11)).success).toBe(false)
  })

  it('accepts exactly what can be kept', () => {
    const awkward = fc.constantFrom('a', '\ud83d', '\ude03', '\0', '\n', '\u007f')
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: awkward }), (a, b) => {
        const text = `x${a}${b}x`
        const isKept = plainText({}).safeParse(text).success
        const canBeKept = ![...text].some((c) => /^\p{Surrogate}$/u.test(c) || (c < ' ' && !'\t\n\r'.includes(c)))
        expect(isKept).toBe(canBeKept)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('longText', () => {
  it('keeps a text as it came, ends too', () => {
    expect(outcome(longText, '\ufeff\n Homs \r\n')).toBe('\ufeff\n Homs \r\n')
  })

  it('takes 5 MB of UTF-8 and refuses a byte more, naming the limit', () => {
    expect(longText.safeParse('x'.repeat(LONG_TEXT_BYTES)).success).toBe(true)
    const arabic = 'م'.repeat(LONG_TEXT_BYTES / 2)
    expect(longText.safeParse(arabic).success).toBe(true)
    expect(outcome(longText, `${arabic}x`)).toEqual(['The text is 5.1 MB; at most 5 MB can be sent at once. Split it.'])
  })

  it('refuses blank texts and what no database keeps', () => {
    expect(outcome(longText, ' \n')).toEqual(['The text is empty. Paste its words, or choose another file.'])
    expect(outcome(longText, 'a\0')).toEqual(['The text contains a NUL character; remove it.'])
    expect(longText.safeParse('a\ude03').success).toBe(false)
    expect(outcome(longText, undefined)).toEqual(['Enter the text.'])
  })
})

describe('emailText', () => {
  it('trims and folds case', () => expect(outcome(emailText, ' Lead@Example.ORG ')).toBe('lead@example.org'))

  it.each(['lead', 'lead@', '@example.org', 'a b@example.org', 'lead@example', 'a@b@c.org'])('refuses %s', (value) => {
    expect(outcome(emailText, value)).toEqual(['This is not an e-mail address; write it like name@example.org.'])
  })

  it('refuses more than 254 characters before looking at them', () => {
    expect(outcome(emailText, `${'a'.repeat(100_000)}@example.org`)).toEqual([
      'The e-mail address has 100,012 characters; the limit is 254. Shorten it.',
    ])
  })
})

describe('keyText', () => {
  it.each(['homs', 'karm-zeitoun', '2014-04-17'])('takes %s', (value) => expect(outcome(keyText, value)).toBe(value))

  it.each(['Homs', 'karm--zeitoun', '-homs', 'homs-', 'a_b', 'a/b', 'حمص', 'a b'])('refuses %s', (value) => {
    expect(outcome(keyText, value)).toEqual([expect.stringContaining('like karm-zeitoun')])
  })
})

describe('uuidText', () => {
  it('takes versions 5 and 7, in lower case', () => {
    expect(outcome(uuidText, '0190163D-8694-739B-AEA5-966C26F8AD91')).toBe('0190163d-8694-739b-aea5-966c26f8ad91')
    expect(outcome(uuidText, '2ed6657d-e927-568b-95e1-2665a8aea6a2')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2')
  })

  it.each(['', 'homs', '0190163d-8694-739b-aea5-966c26f8ad9', "' or 1=1", undefined])('refuses %s', (value) => {
    expect(uuidText.safeParse(value).success).toBe(false)
  })
})

describe('countCodePoints', () => {
  it('counts what a walk over the characters counts', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '😃', '\ud83d', '\ude03', '\u0301') }), (text) => {
        expect(countCodePoints(text)).toBe([...text].length)
      }),
    )
  })
})

it('does not choke on 100 kB of hostile input', () => {
  const hostile = ['a', ' ', 'a.', 'a-', 'a@', '\ud83d'].map((piece) => `${piece.repeat(100_000 / piece.length)}!`)
  const schemas = [plainText({ max: 10 }), longText, emailText, keyText, uuidText]
  for (const schema of schemas)
    for (const text of hostile) expect(processorTime(() => schema.safeParse(text))).toBeLessThan(farTooLong)
})

describe('oneLineText', () => {
  it('is one line, and holds nothing that is not seen', () => {
    const title = oneLineText({ max: 20, label: 'The title' })
    expect(title.parse(' A\u202Eb\u2066c\u200E\u061C\nd\t\u200B\uFEFFe ')).toBe('Abc d e')
    expect(title.safeParse('\u202E\u200B').success).toBe(false)
    expect(outcome(title, 'x\0')).toEqual(['The title contains a NUL character; remove it.'])
  })

  it('keeps a joiner between two letters only, and what emoji are drawn by', () => {
    expect(visibleLine('می\u200Cخواهم')).toBe('می\u200Cخواهم')
    expect(visibleLine('\u200Ca\u200C b\u200D\u200Dc \u200D')).toBe('a b\u200Dc ')
    expect(visibleLine('❤\uFE0F')).toBe('❤\uFE0F')
  })

  it('never holds a bidi control or a zero-width character, whatever is typed; twice is as once', () => {
    const unit = fc.constantFrom(
      'a',
      'م',
      ' ',
      '\n',
      '\u0301',
      '1',
      ...'\u200B\u200C\u200D\u200E\u200F\u202A\u202E\u2060\u2066\u2069\u061C\u00AD\uFEFF',
    )
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (typed) => {
        const line = visibleLine(typed)
        expect(line).not.toMatch(/[\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\u061C\u00AD\uFEFF\n]/)
        expect(line).not.toMatch(/(?<![\p{L}\p{M}])[\u200C\u200D]|[\u200C\u200D](?![\p{L}\p{M}])/u)
        expect(visibleLine(line)).toBe(line)
      }),
    )
  })

  it('writes a person’s name in one form', () => {
    expect(personNameText.parse('Rene\u0301')).toBe('René')
  })
})

describe('webAddressText', () => {
  it('takes one address of the web', () => {
    expect(outcome(webAddressText, 'https://x.example/a?b=c')).toBe('https://x.example/a?b=c')
  })

  it.each([
    ['http://a@b:80/', 'name or password'],
    ['https://user:secret@x.example/', 'name or password'],
    ['https://x.example https://y.example', 'one address'],
    ['https://x.example/a,https://y.example/b', 'one address'],
    ['ftp://x.example', 'http:// or https://'],
    ['https://x.example/a b', 'address bar'],
    ['https://', 'address bar'],
    ['javascript:alert(1)', 'http:// or https://'],
  ])('refuses %s and says why', (typed, why) => {
    expect(outcome(webAddressText, typed)).toEqual([expect.stringContaining(why)])
  })
})

it('takes a quote as it stands, of 20,000 characters at most, and names the limit', () => {
  expect(quoteText.parse(' words ')).toBe(' words ')
  expect(quoteText.safeParse('😀'.repeat(QUOTE_LENGTH)).success).toBe(true)
  expect(quoteText.safeParse('x'.repeat(QUOTE_LENGTH + 1)).error?.issues[0]?.message).toBe(
    'The quote has 20,001 characters; the limit is 20,000. Quote less of it.',
  )
  expect(quoteText.safeParse('').success).toBe(false)
})
