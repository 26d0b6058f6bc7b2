'use client'

import { useState } from 'react'
import { Button } from '@/app/_ui/button'
import { rich } from '@/app/_ui/rich'
import { factorWords } from '@/lib/words/account/second-factor'
import { say } from '@/lib/words/say'

/** The codes, this once: to copy, to keep as a file, and to leave. */
export function RecoveryCodes({ codes, email, onKept }: { codes: string[]; email: string; onKept: () => void }) {
  const [said, setSaid] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(codes.join('\n'))
      setSaid(factorWords.copied)
    } catch {
      setSaid(factorWords.theBrowserDoesNot)
    }
  }
  return (
    <div className="grid gap-4">
      <p>{rich(factorWords.withoutYourPhoneOne, { b: (text) => <b>{text}</b> })}</p>
      <ol
        dir="ltr"
        aria-label={factorWords.recoveryCodes}
        className="grid max-w-96 grid-cols-2 gap-x-6 gap-y-1 rounded-md border border-line bg-tint px-4 py-3 font-mono text-md"
      >
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <p className="flex flex-wrap items-center gap-2">
        <Button onClick={() => void copy()}>{factorWords.copy}</Button>
        <Button onClick={() => download(codes, email)}>{factorWords.downloadAsTxt}</Button>
        <output className="text-agree">{said}</output>
      </p>
      <p>
        <Button look="main" onClick={onKept}>
          {factorWords.iHaveKeptThem}
        </Button>
      </p>
    </div>
  )
}

function download(codes: string[], email: string): void {
  const text = say(factorWords.counterclaimRecoveryCodes, { email, codes: codes.join('\r\n') })
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }))
  link.download = 'counterclaim-recovery-codes.txt'
  link.click()
  URL.revokeObjectURL(link.href)
}
