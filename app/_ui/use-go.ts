'use client'

import { useRouter } from 'next/navigation'
import { useCallback } from 'react'

/** The event that the progress line listens to: a page is being left for another. */
export const leaving = 'page-leaving'

/** Goes to another page of the program, and says so at once. */
export function useGo(): (address: string, options?: { scroll: boolean }) => void {
  const router = useRouter()
  return useCallback(
    (address, options) => {
      dispatchEvent(new Event(leaving))
      router.push(address, options)
    },
    [router],
  )
}
