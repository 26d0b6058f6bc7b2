import Link from 'next/link'
import { Menu } from '@/app/_ui/menu'
import { menuItemClass } from '@/app/_ui/menu-item-class'
import type { SourcesView } from '@/lib/services/sources/list-sources'
import { sourceWords } from '@/lib/words/sources/sources'
import { say } from '@/lib/words/say'

/** What can be done with a source besides reading it. */
export function SourceMenu({ path, headline, can }: { path: string; headline: string; can: SourcesView['can'] }) {
  return (
    <Menu
      end
      label={say(sourceWords.moreFor, { headline })}
      trigger={<span aria-hidden="true">⋯</span>}
      triggerClassName="grid size-8 place-items-center rounded-md text-md text-soft hover:bg-tint hover:text-ink"
    >
      <ul>
        {can['source.change'] && (
          <li>
            <Link href={`${path}/edit`} prefetch={false} className={menuItemClass}>
              {sourceWords.editDetails}
            </Link>
          </li>
        )}
        {can['source.change'] && (
          <li>
            <Link href={`${path}/notices/new`} prefetch={false} className={menuItemClass}>
              {sourceWords.correctedOrRetracted}
            </Link>
          </li>
        )}
        {can['source.add'] && (
          <li>
            <Link href={`${path}/captures/new`} prefetch={false} className={menuItemClass}>
              {sourceWords.addAnotherText}
            </Link>
          </li>
        )}
      </ul>
    </Menu>
  )
}
