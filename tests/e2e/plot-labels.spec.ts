import { expect, test, type Page } from '@playwright/test'
import { importArabicClaims } from './arabic-claims'
import { signIn } from './support'

/** A label of the plot: what it says, and in pixels how far its middle is from where the axis has that number. */
interface SeenLabel {
  words: string
  off: number
  /** Where a line leads from the number's place on the axis to the label: how far it misses either end. */
  led: { start: number; end: number } | null
}

/** The labels of the plot, read off its axis as an eye would: between two numbers by equal steps or equal factors. */
const labelsOf = (page: Page, logarithmic: boolean): Promise<SeenLabel[]> =>
  page.getByRole('group', { name: 'Plot of the figures over time' }).evaluate((plot, isLog) => {
    const middle = (box: DOMRect) => box.top + box.height / 2
    const read = (text: string | null) => Number((text ?? '').replaceAll(/[^\d.]/g, ''))
    const ticks = [...plot.querySelectorAll('text[text-anchor="end"]')]
      .filter((text) => !text.closest('a'))
      .map((text) => ({ value: read(text.textContent), y: middle(text.getBoundingClientRect()) }))
      .toSorted((a, b) => a.value - b.value)
    const place = (value: number) => {
      const above = Math.max(
        1,
        ticks.findIndex((tick) => tick.value >= value),
      )
      const [low, high] = [ticks[above - 1], ticks[above]]
      if (!low || !high) return Number.NaN
      const scale = (number: number) => (isLog ? Math.log(number) : number)
      return low.y + ((high.y - low.y) * (scale(value) - scale(low.value))) / (scale(high.value) - scale(low.value))
    }
    return [...plot.querySelectorAll('.plot-mark')].flatMap((mark) => {
      const label = mark.querySelector('.plot-label')
      const bound = label?.querySelector('tspan')?.textContent ?? ''
      if (!label || bound.includes('–')) return []
      const wanted = place(read(bound))
      const box = label.getBoundingClientRect()
      const leader = mark.querySelector<SVGLineElement>('.plot-leader')
      const point = (x: 'x1' | 'x2', y: 'y1' | 'y2') =>
        new DOMPoint(leader?.[x].baseVal.value, leader?.[y].baseVal.value).matrixTransform(
          leader?.getScreenCTM() ?? undefined,
        )
      const end = leader && point('x2', 'y2')
      const led = leader &&
        end && {
          start: Math.abs(point('x1', 'y1').y - wanted),
          end: Math.max(
            Math.abs(end.y - middle(box)),
            Math.min(Math.abs(end.x - box.left), Math.abs(end.x - box.right)) - 4,
          ),
        }
      return [{ words: label.textContent ?? '', off: Math.abs(middle(box) - wanted), led }]
    })
  }, logarithmic)

for (const scale of ['log', 'linear'] as const) {
  test(`every label of the plot stands level with its number, or is led to from there, on a ${scale} scale`, async ({
    page,
  }) => {
    await signIn(page, 'editor-1', '/dossiers/homs')
    const { question } = await importArabicClaims(page)
    for (const path of ['/dossiers/homs/questions/killed-in-syria', question]) {
      await page.goto(`${path}?scale=${scale}`)
      await expect(page.getByRole('group', { name: 'Plot of the figures over time' })).toBeVisible()
      const labels = await labelsOf(page, scale === 'log')
      expect(labels.length, path).toBeGreaterThan(2)
      for (const { words, off, led } of labels) {
        if (led) expect(Math.max(led.start, led.end), `${path}: the line to “${words}”`).toBeLessThan(4)
        else expect(off, `${path}: “${words}”`).toBeLessThan(4)
      }
    }
  })
}
