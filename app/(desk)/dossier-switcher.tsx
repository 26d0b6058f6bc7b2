import Link from 'next/link'
import { Menu } from '@/app/_ui/menu'
import { menuItemClass } from '@/app/_ui/menu-item-class'
import { deskWords } from '@/lib/words/shell/desk'
import { say } from '@/lib/words/say'

interface DossierName {
  key: string
  title: string
}

/** The dossier one is in, and the way to the others. */
export function DossierSwitcher({ dossiers, current }: { dossiers: readonly DossierName[]; current?: DossierName }) {
  return (
    <Menu
      label={current ? say(deskWords.dossierGoToAnother, { current: current.title }) : deskWords.goToADossier}
      triggerClassName="flex min-h-8 max-w-full items-center gap-1.5 rounded-md px-2 hover:bg-tint"
      trigger={
        <>
          <span dir="auto" className="truncate">
            {current?.title ?? deskWords.dossiers}
          </span>
          <span aria-hidden="true" className="text-xs text-soft">
            ▾
          </span>
        </>
      }
    >
      <ul>
        {dossiers.map((dossier) => (
          <li key={dossier.key}>
            <Link
              href={`/dossiers/${dossier.key}`}
              dir="auto"
              aria-current={dossier.key === current?.key ? 'true' : undefined}
              className={`${menuItemClass} aria-[current]:font-semibold`}
            >
              {dossier.title}
            </Link>
          </li>
        ))}
      </ul>
      <div className={dossiers.length > 0 ? 'mt-1 border-t border-line pt-1' : ''}>
        <Link href="/dossiers" className={`${menuItemClass} text-soft`}>
          {deskWords.allDossiers}
        </Link>
      </div>
    </Menu>
  )
}
