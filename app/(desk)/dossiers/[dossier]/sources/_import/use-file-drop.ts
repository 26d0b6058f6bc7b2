'use client'

import { useEffect, useState } from 'react'

/**
 * Takes files that are dropped anywhere on the page, and says whether some hang over it. Where none are taken (null) they
 * are refused: the browser would open them in the place of the page, and all that was typed would be gone.
 */
export function useFileDrop(take: ((files: readonly File[]) => void) | null): boolean {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const hang = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      event.dataTransfer.dropEffect = take ? 'copy' : 'none'
      setOver(take !== null)
    }
    const leave = ({ relatedTarget }: DragEvent) => relatedTarget === null && setOver(false)
    const drop = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setOver(false)
      take?.([...event.dataTransfer.files])
    }
    addEventListener('dragover', hang)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', hang)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
    }
  }, [take])
  return isOver
}
