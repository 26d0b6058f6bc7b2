'use client'

import { useEffect, useRef } from 'react'
import { useControl } from './field-context'

/** A file to choose. It is the form's state that keeps it: coming back to this field shows it again. */
export function FileInput({
  accept,
  file,
  onChoose,
}: {
  accept: string
  file: File | null
  onChoose: (file: File | null) => void
}) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (!file || !input.current || input.current.files?.length) return
    const transfer = new DataTransfer()
    transfer.items.add(file)
    input.current.files = transfer.files
  }, [file])
  return (
    <input
      {...useControl()}
      ref={input}
      name={undefined}
      type="file"
      accept={accept}
      onChange={(event) => onChoose(event.target.files?.[0] ?? null)}
      className="control py-2 file:me-3 file:min-h-8 file:rounded-md file:border file:border-line file:bg-tint file:px-3 file:font-medium file:text-ink"
    />
  )
}
