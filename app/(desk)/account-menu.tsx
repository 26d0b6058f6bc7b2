import Link from 'next/link'
import { Menu } from '@/app/_ui/menu'
import { menuItemClass } from '@/app/_ui/menu-item-class'
import { deskWords } from '@/lib/words/shell/desk'
import { say } from '@/lib/words/say'
import { SignOutButton } from './sign-out-button'

/** Who is signed in, and what is theirs: interests, password, second factor, sign-out; the people of the instance for an admin. */
export function AccountMenu({ name, email, admin }: { name: string; email: string; admin: boolean }) {
  return (
    <Menu
      end
      label={say(deskWords.accountOf, { name })}
      triggerClassName="grid size-8 place-items-center rounded-full"
      trigger={
        <span
          aria-hidden="true"
          className="grid size-6.5 place-items-center rounded-full bg-main text-xs font-semibold text-on-main"
        >
          {initials(name)}
        </span>
      }
    >
      <div className="mb-1 border-b border-line px-2.5 py-1.5">
        <p dir="auto" className="font-semibold wrap-break-word">
          {name}
        </p>
        <p className="text-xs text-soft wrap-break-word">{email}</p>
      </div>
      <ul>
        <li>
          <Link href="/account#interests" className={menuItemClass}>
            {deskWords.declaredInterests}
          </Link>
        </li>
        <li>
          <Link href="/account#password" className={menuItemClass}>
            {deskWords.changePassword}
          </Link>
        </li>
        <li>
          <Link href="/account/second-factor" className={menuItemClass}>
            {deskWords.secondFactor}
          </Link>
        </li>
        {admin && (
          <li>
            <Link href="/admin/people" className={menuItemClass}>
              {deskWords.peopleAdmin}
            </Link>
          </li>
        )}
        <li className="mt-1 border-t border-line pt-1">
          <SignOutButton />
        </li>
      </ul>
    </Menu>
  )
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/)
  const letters = [words[0], words.length > 1 ? words.at(-1) : ''].map((word) => [...(word ?? '')][0] ?? '')
  return letters.join('').toUpperCase()
}
