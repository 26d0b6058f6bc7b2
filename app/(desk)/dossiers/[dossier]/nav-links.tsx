'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { dossierWords } from '@/lib/words/dossiers/dossier'

/**
 * The entries of a dossier's navigation, its home first; the one we are in is marked, and scrolled to where they do not
 * all fit. `count` is as shown ("10,000+").
 */
export function NavLinks({ entries }: { entries: readonly { href: string; label: string; count?: string }[] }) {
  const path = usePathname()
  const bar = useRef<HTMLElement>(null)
  const here = entries.findIndex(({ href }, index) => path === href || (index > 0 && path.startsWith(`${href}/`)))
  useEffect(() => {
    const current = bar.current?.querySelectorAll('a')[here]
    // Sideways only: the page itself stays where it is.
    if (bar.current && current)
      bar.current.scrollLeft = current.offsetLeft - (bar.current.clientWidth - current.offsetWidth) / 2
  }, [here])
  return (
    <nav
      ref={bar}
      aria-label={dossierWords.dossier}
      className="relative -mx-2.5 overflow-x-auto pb-1.5 lg:mx-0 lg:pb-0"
    >
      <ul className="flex w-max gap-0.5 px-0.5 py-0.5">
        {entries.map(({ href, label, count }, index) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={index === here ? 'page' : undefined}
              className="flex min-h-8 items-center gap-1.5 rounded-md px-2.5 whitespace-nowrap text-soft hover:bg-tint hover:text-ink aria-[current]:bg-tint aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {label}
              {count !== undefined && <span className="font-medium text-soft">{count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
