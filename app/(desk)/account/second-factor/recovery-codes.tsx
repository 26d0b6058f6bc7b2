'use client'

import { useState } from 'react'
import { Button } from '@/app/_ui/button'

/** The codes, this once: to copy, to keep as a file, and to leave. */
export function RecoveryCodes({ codes, email, onKept }: { codes: string[]; email: string; onKept: () => void }) {
  const [said, setSaid] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(codes.join('\n'))
      setSaid('Copied.')
    } catch {
      setSaid('The browser does not allow copying here: select the codes and copy them by hand.')
    }
  }
  return (
    <div className="grid gap-4">
      <p>
        Without your phone, one of these signs you in instead of the app’s code; each works once. Keep them where only
        you look, apart from your password. They are <b>not shown again</b>.
      </p>
      <ol
        dir="ltr"
        aria-label="Recovery codes"
        className="grid max-w-96 grid-cols-2 gap-x-6 gap-y-1 rounded-md border border-line bg-tint px-4 py-3 font-mono text-md"
      >
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <p className="flex flex-wrap items-center gap-2">
        <Button onClick={() => void copy()}>Copy</Button>
        <Button onClick={() => download(codes, email)}>Download as .txt</Button>
        <output className="text-agree">{said}</output>
      </p>
      <p>
        <Button look="main" onClick={onKept}>
          I have kept them
        </Button>
      </p>
    </div>
  )
}

function download(codes: string[], email: string): void {
  const text = `Counterclaim recovery codes of ${email}. Each works once.\r\n\r\n${codes.join('\r\n')}\r\n`
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }))
  link.download = 'counterclaim-recovery-codes.txt'
  link.click()
  URL.revokeObjectURL(link.href)
}
