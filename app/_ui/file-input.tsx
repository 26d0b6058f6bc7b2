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
  return <FilesInput accept={accept} files={file ? [file] : []} onChoose={([first]) => onChoose(first ?? null)} />
}

/** The same for files that are chosen together, where `multiple` says so. */
export function FilesInput(props: {
  accept: string
  multiple?: boolean
  files: readonly File[]
  onChoose: (files: readonly File[]) => void
}) {
  const { accept, multiple, files, onChoose } = props
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (files.length === 0 || !input.current || isSame(input.current.files, files)) return
    const transfer = new DataTransfer()
    for (const file of files) transfer.items.add(file)
    input.current.files = transfer.files
  }, [files])
  return (
    <input
      {...useControl()}
      ref={input}
      name={undefined}
      type="file"
      accept={accept}
      multiple={multiple}
      onChange={(event) => onChoose([...(event.target.files ?? [])])}
      className="control py-2 file:me-3 file:min-h-8 file:rounded-md file:border file:border-line file:bg-tint file:px-3 file:font-medium file:text-ink"
    />
  )
}

function isSame(shown: FileList | null, files: readonly File[]): boolean {
  return shown?.length === files.length && files.every((file, index) => shown[index] === file)
}
