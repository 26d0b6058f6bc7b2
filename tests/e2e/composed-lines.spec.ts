import { expect, test, type Page } from '@playwright/test'
import { importArabicClaims, voices } from './arabic-claims'
import { signIn } from './support'

/** What stands before and after our own words in a line, and where a reader's eye meets them. */
interface SeenLine {
  before: string
  after: string
  /** Before, our words, after: from left to right and from line to line. */
  inOrder: boolean
}

/** Every place on the page, seen or not, that says "as reported by", with the order in which its parts are painted. */
const linesOf = (page: Page): Promise<SeenLine[]> =>
  page.evaluate(() => {
    const ours = ', as reported by '
    const seen: SeenLine[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(ours) ?? -1
      const line = node.parentElement?.closest('[dir]')
      if (at < 0 || !line || node.parentElement?.closest('script, style, title, svg')) continue
      const place = (from: Node, start: number, to: Node, end: number) => {
        const range = document.createRange()
        range.setStart(from, start)
        range.setEnd(to, end)
        return range
      }
      const words = place(node, at, node, at + ours.length)
      const before = document.createRange()
      before.setStart(line, 0)
      before.setEnd(node, at)
      const after = document.createRange()
      after.setStart(node, at + ours.length)
      after.setEnd(line, line.childNodes.length)
      const box = (range: Range) => range.getClientRects()[0]
      const boxes = [box(before), box(words), box(after)]
      if (boxes.some((one) => !one)) continue // in a closed part of the page
      const comes = (one?: DOMRect, other?: DOMRect) =>
        one !== undefined && other !== undefined && (one.top < other.top - 4 || one.left < other.left)
      seen.push({
        before: before.toString(),
        after: after.toString(),
        inOrder: comes(boxes[0], boxes[1]) && comes(boxes[1], boxes[2]),
      })
    }
    return seen
  })

async function expectInOrder(page: Page, wanted: readonly { speaker: string; outlet: string }[]): Promise<void> {
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)))
  await expect.poll(async () => (await linesOf(page)).length, page.url()).toBeGreaterThan(0)
  const lines = await linesOf(page)
  for (const { speaker, outlet } of wanted)
    expect(
      lines.map(({ before, after }) => `${before} > ${after}`),
      page.url(),
    ).toContain(`${speaker} > ${outlet}`)
  expect(
    lines.filter(({ inOrder }) => !inOrder),
    page.url(),
  ).toEqual([])
}

test('an Arabic name never swaps who said it and who passed it on, on any screen that says both', async ({ page }) => {
  test.setTimeout(240_000)
  await signIn(page, 'editor-1', '/dossiers/homs/claims')
  const { question, statement } = await importArabicClaims(page)
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(`/dossiers/homs/claims?q=${encodeURIComponent(statement)}`)
    await expectInOrder(page, voices)
    await page.goto('/dossiers/homs')
    await expectInOrder(page, voices)
    await page.goto(question)
    await expectInOrder(page, voices)
    for (const voice of voices) {
      await page.goto(`/dossiers/homs/claims?q=${encodeURIComponent(statement)}`)
      await page.getByRole('link', { name: `${statement}: ${voice.words}` }).click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText(statement)
      await expectInOrder(page, [voice])
      const claim = new URL(page.url()).pathname.split('/').at(-1)
      await page.goto(`/dossiers/homs/sources/homs-2014-04-army-advance?claim=${claim}`)
      await expectInOrder(page, width > 1000 ? [voice] : [])
    }
  }
})

test('a reading sentence keeps each figure with its own speaker', async ({ page }) => {
  await signIn(page, 'editor-2', '/dossiers/homs/claims')
  const { question } = await importArabicClaims(page)
  await page.goto(question)
  const [first, , third] = voices
  const sentence = page
    .getByRole('region', { name: 'Readings' })
    .getByText(/45 \(.*\) and|and 45 \(/)
    .first()
  const boxes = await sentence.evaluate(
    (place, names) => {
      const boxOf = (words: string) => {
        const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT)
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.textContent?.indexOf(words) ?? -1
          if (at < 0) continue
          const range = document.createRange()
          range.setStart(node, at)
          range.setEnd(node, at + words.length)
          const { left, top } = range.getBoundingClientRect()
          return { left, top }
        }
        return null
      }
      return names.map(boxOf)
    },
    ['45', third.speaker],
  )
  expect(first.speaker).not.toBe(third.speaker)
  const [figure, speaker] = boxes
  expect(figure && speaker && (figure.top < speaker.top - 4 || figure.left < speaker.left)).toBe(true)
})
