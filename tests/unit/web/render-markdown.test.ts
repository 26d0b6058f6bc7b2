import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { farTooLong, processorTime } from '@/bench/processor-time'
import { renderMarkdown } from '@/lib/web/render-markdown'

const allowedTags = 'p br strong em s a ul ol li blockquote code pre hr'.split(' ')
const allowedAttributes = ['href', 'rel', 'class', 'title', 'start']

/** Every element and attribute of what the renderer made. */
function elementsOf(source: string) {
  const { document } = parseHTML(`<html><body>${renderMarkdown(source)}</body></html>`)
  return [...document.body.querySelectorAll('*')].map((element) => ({
    tag: element.tagName.toLowerCase(),
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
  }))
}

function expectSafe(source: string): void {
  for (const { tag, attributes } of elementsOf(source)) {
    expect(allowedTags).toContain(tag)
    for (const [name, value] of Object.entries(attributes)) {
      expect(allowedAttributes).toContain(name)
      if (name === 'href') expect(value).toMatch(/^(https?:\/\/|mailto:|\/(?!\/)|#)/i)
      if (name === 'class') expect(value).toMatch(/^(link|language-.*)$/s)
    }
  }
}

describe('a note’s Markdown', () => {
  it('has emphasis, lists, quotes and links that give no credit and tell nothing', () => {
    expect(renderMarkdown('**until February** and _so_\non')).toBe(
      '<p><strong>until February</strong> and <em>so</em><br>\non</p>\n',
    )
    expect(renderMarkdown('[x](https://example.org)')).toBe(
      '<p><a href="https://example.org" rel="nofollow noreferrer noopener" class="link">x</a></p>\n',
    )
    expect(elementsOf('- a\n- b').map(({ tag }) => tag)).toEqual(['ul', 'li', 'li'])
    expect(renderMarkdown('see https://example.org/a')).toContain('href="https://example.org/a"')
  })

  it('has no headings of its own', () => expect(renderMarkdown('# Big')).toBe('<p><strong>Big</strong></p>\n'))

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](data:text/html;base64,PHNjcmlwdD4=)',
    '[x](vbscript:msgbox)',
    '[x](//evil.example)',
    '![x](https://evil.example/p.png)',
    '![x](data:image/svg+xml;base64,PHN2Zz4=)',
    '<https://evil.example/"onmouseover="alert(1)>',
    '[x](https://e.example "title\\" onclick=alert(1)")',
    '|a|b|\n|:-|-:|\n|1|2|',
    '```js" onclick="alert(1)\ncode\n```',
    '<svg/onload=alert(1)>',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    '[x]: javascript:alert(1)\n\n[x]',
    '<iframe srcdoc="<script>alert(1)</script>">',
  ])('keeps %j harmless', (source) => {
    expectSafe(source)
    expect(elementsOf(source).some(({ tag }) => ['script', 'img', 'svg', 'iframe', 'table'].includes(tag))).toBe(false)
  })

  it('is safe whatever stands in it', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '(',
      ')',
      '[',
      ']',
      '!',
      '`',
      '*',
      '_',
      '\n',
      '|',
      '-',
      ':',
      'javascript:',
      'on=',
      '&#',
      'a',
      ' ',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 8 })), { maxLength: 40 }), (parts) =>
        expectSafe(parts.join('')),
      ),
    )
  })

  it('stays quick on what is made to be slow', () => {
    for (const hostile of [
      '['.repeat(20_000),
      '*a '.repeat(6_000),
      '`'.repeat(20_000),
      '> '.repeat(10_000),
      '[a]('.repeat(5_000),
    ]) {
      expect(processorTime(() => renderMarkdown(hostile))).toBeLessThan(farTooLong)
    }
  })
})

it('what is longer than a note can be is shown as it is', () => {
  const long = `**<b>** ${'['.repeat(20_000)}`
  expect(renderMarkdown(long)).toBe(`<p>**&lt;b&gt;** ${'['.repeat(20_000)}</p>\n`)
  expect(renderMarkdown('**so**')).toBe('<p><strong>so</strong></p>\n')
})
