'use client'

import { TextInput } from '@/app/_ui/text-input'

const kinds = {
  // What a phone's keyboard and its filling-in go by.
  app: { inputMode: 'numeric', autoComplete: 'one-time-code' },
  any: { inputMode: 'text', autoComplete: 'one-time-code' },
} as const

/** The control of a code: of the app alone, or of either kind. */
export function CodeInput({ kind }: { kind: keyof typeof kinds }) {
  return (
    <TextInput
      dir="ltr"
      autoCapitalize="off"
      spellCheck={false}
      className="font-mono tracking-widest"
      {...kinds[kind]}
    />
  )
}
