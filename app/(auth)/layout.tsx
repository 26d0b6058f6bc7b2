import type { ReactNode } from 'react'
import { Wordmark } from '@/app/_ui/wordmark'
import { signInWords } from '@/lib/words/account/sign-in'

export default function AuthLayout({ children }: { children: ReactNode }) {
  return (
    <div className="grid min-h-dvh content-center justify-items-center px-4 py-10">
      <header className="mb-6 text-center">
        <Wordmark large />
        <p className="mt-1 font-serif text-md text-soft">{signInWords.whoSaysWhatWhoSays}</p>
      </header>
      <main id="main" tabIndex={-1} className="sheet w-full max-w-[25rem] p-6 outline-none sm:p-8">
        {children}
      </main>
    </div>
  )
}
