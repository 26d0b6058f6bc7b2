'use client'

import { useState } from 'react'
import { menuItemClass } from '@/app/_ui/menu-item-class'
import { deskWords } from '@/lib/words/shell/desk'

/** Ends the session; next-auth's client is fetched only when it is needed. */
export function SignOutButton({ className = menuItemClass }: { className?: string }) {
  const [failed, setFailed] = useState(false)
  const leave = async () => {
    try {
      const { signOut } = await import('next-auth/react')
      await signOut({ callbackUrl: '/sign-in' })
    } catch {
      setFailed(true)
    }
  }
  return (
    <>
      <button type="button" onClick={() => void leave()} className={className}>
        {deskWords.signOut}
      </button>
      <output className="block px-2.5 text-xs text-conflict empty:sr-only">
        {failed ? deskWords.theServerCouldNot : ''}
      </output>
    </>
  )
}
