import { describe, expect, it } from 'vitest'
import { decodeText } from '@/lib/services/sources/input/decode-text'
import { readPage } from '@/lib/services/sources/pages/reader.mjs'
import { intakeBytes, intakePages } from '@/tests/support/intake-pages'

const paragraphsOf = (html: string) => readPage(html)?.paragraphs ?? []
const keptOf = (html: string) =>
  paragraphsOf(html)
    .filter(({ kept }) => kept)
    .map(({ text }) => text)
const leftOut = (html: string) => paragraphsOf(html).filter(({ kept }) => !kept)
const sentence = (words: string) =>
  `The river authority said on Monday that ${words}, and that crews were still searching the lower town for people who had not come home.`
const article = (...parts: string[]) =>
  `<html><head><title>Dam breach</title></head><body><main><article><h1>Dam breach</h1>${parts.join('')}</article></main></body></html>`
const p = (words: string) => `<p>${sentence(words)}</p>`

describe('readPage', () => {
  it.each(intakePages)('$name: each paragraph once, in its order, and nothing that the page withdrew', (page) => {
    const { text } = decodeText(intakeBytes(`${page.name}.html`), { isHtml: true })
    const due = page.keeps.map((words) =>
      page.name.startsWith('b15') ? words.replace('ministry’s', 'ministry\ufffds') : words,
    )
    expect(keptOf(text)).toEqual(due)
    expect(keptOf(text).filter((words) => page.drops.some((dropped) => words.includes(dropped)))).toEqual([])
  })

  it('says of what it leaves out why', () => {
    const html = article(
      p('it rose'),
      '<p>It said <del>92</del> 108 died.</p>',
      '<aside class="pull-quote">“It said 108 died”</aside>',
      '<div class="newsletter"><p>Sign up to our newsletter for more</p></div>',
      p('it fell'),
    )
    expect(leftOut(html).map(({ text, why }) => [text, why])).toEqual([
      ['92', 'struck'],
      ['“It said 108 died”', 'repeated'],
      ['Sign up to our newsletter for more', 'beside'],
    ])
  })

  it.each([
    ['a note by its link', '120<sup><a href="#n">1</a></sup> people', '120 [1] people'],
    ['a note without a link', '120<sup>2</sup> people', '120 [2] people'],
    ['a note in brackets', '120<sup class="reference"><a>[3]</a></sup> people', '120 [3] people'],
    ['a note before a word', '120<sup><a>4</a></sup>people', '120 [4] people'],
    ['a sign as a note', '“120”<sup>*</sup> people', '“120” [*] people'],
    ['an ordinal', 'the 4<sup>th</sup> day', 'the 4th day'],
    ['a power of ten', '10<sup>6</sup> litres', '10⁶ litres'],
    ['a square', '12 km<sup>2</sup>', '12 km2'],
    ['a link of one digit', 'page <a href="/2">2</a> of it', 'page 2 of it'],
  ])('sets %s apart where it is one', (_, html, text) => {
    expect(keptOf(`<p>${html}</p>`)).toEqual([text])
  })

  it('leaves out words that are struck out, by whichever means', () => {
    const struck =
      '<p>One <s>two</s> <strike>three</strike> <span style="text-decoration: line-through">four</span> five</p>'
    expect(keptOf(struck)).toEqual(['One five'])
    expect(keptOf(article(p('it rose'), '<del><p>Nobody died.</p></del>', p('it fell')))).not.toContain('Nobody died.')
  })

  it('gives a table by row, with the headers of its columns, over rows and columns that a cell spans', () => {
    const table =
      '<table><thead><tr><th rowspan=2>Source<th colspan=2>Dead<tr><th>now<th>before</thead>' +
      '<tr><td>Ministry<td>17<td><tr><td>Opposition<td colspan=2>60<tr><td colspan=3>As of 4 May</table>'
    expect(keptOf(article(p('it rose'), table, p('it fell'))).slice(2, -1)).toEqual([
      'Source: Ministry; Dead, now: 17',
      'Source: Opposition; Dead, now / Dead, before: 60',
      'As of 4 May',
    ])
  })

  it('sets notes and struck words apart in a table, too, and reads a row that names itself', () => {
    const table =
      '<table><tr><th colspan=2>The breach<tr><th>Date<td>3 May<tr><th>Dead<td><del>71</del> 17<sup><a href="#n">1</a></sup></table>'
    const html = article(p('it rose'), table, p('it fell'))
    expect(keptOf(html).slice(2, -1)).toEqual(['The breach', 'Date: 3 May', 'Dead: 17 [1]'])
    expect(leftOut(html)).toEqual([{ text: '71', kept: false, why: 'struck' }])
  })

  it('parts words that only their style sets apart, and no others', () => {
    const html = article(
      '<p><span>4 May 2026</span><span>6:40 PM</span><span>Updated</span></p>',
      p('it rose'),
      p('it fell'),
    )
    expect(keptOf(html)[1]).toBe('4 May 2026 6:40 PM Updated')
    expect(keptOf('<p><b>S</b><i>eventeen</i> <b>CO</b><sub>2</sub> 1<b>7</b></p>')).toEqual(['Seventeen CO2 17'])
  })

  it('offers a page of nothing but links as it is', () => {
    const links = ['A bridge reopens', 'The long winter', 'A new school'].map(
      (words) => `<p><a href="/x">${words}</a></p>`,
    )
    expect(keptOf(`<main>${links.join('')}</main>`)).toEqual(['A bridge reopens', 'The long winter', 'A new school'])
  })

  it('takes a table that only lays a page out for what stands in it', () => {
    const html = `<table><tr><td><a href="/">Home</a></td><td>${p('it rose')}${p('it fell')}</td></tr></table>`
    expect(keptOf(html)).toEqual([sentence('it rose'), sentence('it fell')])
  })

  it('keeps paragraphs that are the same, and a time that a heading gives once', () => {
    const twice = p('it rose')
    expect(keptOf(article(twice, twice, twice))).toEqual([
      'Dam breach',
      ...Array.from({ length: 3 }, () => sentence('it rose')),
    ])
    const entry = (time: string, words: string) => `<section><h2>${time}</h2><time>${time}</time>${p(words)}</section>`
    expect(keptOf(article(entry('18:40', 'it rose'), entry('15:10', 'it fell')))).toEqual([
      'Dam breach',
      '18:40',
      sentence('it rose'),
      '15:10',
      sentence('it fell'),
    ])
  })

  it.each([
    ['This article was amended on 5 May: it is 17.'],
    ['Correction: the toll is 17.'],
    ['تصحيح: عدد القتلى 17.'],
  ])('keeps a correction at the foot: %s', (words) => {
    expect(
      keptOf(article(p('it rose'), p('it fell'), `<footer><p>${words}</p><p>© The Post</p></footer>`)).at(-1),
    ).toBe(words)
  })

  it('keeps a byline, the line of an agency and the caption, and no line of another article', () => {
    const html = article(
      '<p class="byline">By Ann Writer</p><p>NORVALE, 4 May 2026 (Reuters)</p>',
      p('it rose'),
      '<figure><img src=a><figcaption>Boats in the lower town</figcaption></figure>',
      '<p>Read more: <a href="/x">What engineers knew</a></p>',
      p('it fell'),
      '<ul><li><a href="/y">A bridge reopens</a></li><li><a href="/z">The long winter</a></li></ul>',
    )
    expect(keptOf(html)).toEqual([
      'Dam breach',
      'By Ann Writer',
      'NORVALE, 4 May 2026 (Reuters)',
      sentence('it rose'),
      'Boats in the lower town',
      sentence('it fell'),
    ])
  })

  it('takes the article of the page’s data only where the page does not show it', () => {
    const data = (body: string) =>
      `<script type="application/ld+json">${JSON.stringify({ '@graph': [{ '@type': ['NewsArticle'], headline: 'Dam breach', articleBody: body }] })}</script>`
    const shown = article(p('it rose'), p('it fell')).replace(
      '</head>',
      `${data(`${sentence('it rose')}\n${sentence('it fell')}`)}</head>`,
    )
    expect(readPage(shown)?.paragraphs.some(({ why }) => why === 'data')).toBe(false)
    const empty = article('<p>Please wait.</p>').replace(
      '</head>',
      `${data(`${sentence('it rose')}\n\n${sentence('it fell')}`)}</head>`,
    )
    expect(keptOf(empty)).toEqual(['Dam breach', sentence('it rose'), sentence('it fell')])
    expect(readPage(empty)).toMatchObject({ isFound: true })
    expect(
      readPage(article(p('it rose')).replace('</head>', '<script type="application/ld+json">{no</script></head>')),
    ).not.toBeNull()
  })

  it('keeps everything that is not seen, wherever it stands', () => {
    const marked = `\ufeff${'\ufe01'.repeat(300)}Nor\u00advale\u200b \u2066x\u2069\ufeff`
    expect(keptOf(`<p> ${marked} &nbsp;</p>`)).toEqual([marked])
  })

  it('refuses what is nested too deep before anything is built of it', () => {
    expect(readPage('<div>'.repeat(400_000))).toBeNull()
  })
})
