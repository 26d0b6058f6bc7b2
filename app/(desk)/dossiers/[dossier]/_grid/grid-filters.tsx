import Link from 'next/link'
import type { GridView } from '@/lib/services/questions/show-grid'
import { gridWords } from '@/lib/words/questions/grid'
import { gridAddress } from './grid-address'
import { TimeSlider } from './time-slider'

/** What to leave of the grid: contested rows, what needs my rating, one camp, and what was known on a day. */
export function GridFilters({ view, path }: { view: GridView; path: string }) {
  const { filter, camps, days, isReader } = view
  const none = !filter.contested && !filter.mine && !filter.camp && !filter.asof
  return (
    <>
      <nav aria-label={gridWords.filter} className="flex flex-wrap gap-1.5">
        <Chip href={path} isOn={none}>
          {gridWords.allQuestions}
        </Chip>
        <Chip
          href={gridAddress(path, filter, { contested: filter.contested ? null : '1' })}
          isOn={filter.contested !== null}
        >
          {gridWords.contested}
        </Chip>
        {!isReader && (
          <Chip href={gridAddress(path, filter, { mine: filter.mine ? null : '1' })} isOn={filter.mine !== null}>
            {gridWords.needsMyRating}
          </Chip>
        )}
        {camps.map(({ key, name }) => (
          <Chip
            key={key}
            href={gridAddress(path, filter, { camp: filter.camp === key ? null : key })}
            isOn={filter.camp === key}
          >
            <bdi>{name}</bdi>
          </Chip>
        ))}
      </nav>
      {days.length > 0 && <TimeSlider path={path} days={days} filter={filter} />}
    </>
  )
}

function Chip({ href, isOn, children }: { href: string; isOn: boolean; children: React.ReactNode }) {
  return (
    <Link
      href={href}
      prefetch={false}
      aria-current={isOn || undefined}
      className="inline-flex min-h-7 items-center rounded-full border border-line bg-surface px-3 text-sm hover:bg-tint aria-[current]:border-main aria-[current]:font-semibold"
    >
      {children}
    </Link>
  )
}
