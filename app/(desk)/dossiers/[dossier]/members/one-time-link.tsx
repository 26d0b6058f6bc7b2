'use client'

import { useEffect, useRef, useState } from 'react'
import { Button } from '@/app/_ui/button'
import { useCloseDialog } from '@/app/_ui/dialog-context'
import { rich } from '@/app/_ui/rich'
import { memberWords } from '@/lib/words/dossiers/members'

/** The link itself, to be copied; there is no second look at it. Then another one, or the end. */
export function OneTimeLink({ path, onAnother }: { path: string; onAnother: () => void }) {
  const finish = useCloseDialog()
  const field = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState('')
  useEffect(() => field.current?.select(), [])
  const copy = async () => {
    field.current?.select()
    try {
      await navigator.clipboard.writeText(new URL(path, window.location.origin).href)
      setSaid(memberWords.copied)
    } catch {
      setSaid(memberWords.theBrowserDoesNot)
    }
  }
  return (
    <div className="grid gap-3">
      <p>{rich(memberWords.sendThisLink, { b: (text) => <b>{text}</b> })}</p>
      <label className="block">
        <span className="mb-1 block font-medium">{memberWords.oneTimeLink}</span>
        <input ref={field} readOnly value={new URL(path, window.location.origin).href} className="control text-xs" />
      </label>
      <p className="flex items-center gap-3">
        <Button look="main" onClick={() => void copy()}>
          {memberWords.copyTheLink}
        </Button>
        <output className="text-agree">{said}</output>
      </p>
      <p className="flex flex-wrap gap-2 border-t border-line pt-3">
        <Button onClick={onAnother}>{memberWords.inviteAnotherPerson}</Button>
        <Button look="quiet" onClick={() => finish?.()}>
          {memberWords.done}
        </Button>
      </p>
    </div>
  )
}
