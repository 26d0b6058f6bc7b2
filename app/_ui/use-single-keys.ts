'use client'

import { useSyncExternalStore } from 'react'

const storageKey = 'single-keys'
const changeEvent = 'single-keys-changed'

/**
 * Whether single letters do something in the reader, and a way to switch that: they get in the way of speech input
 * (WCAG 2.2, 2.1.4). Kept in this browser.
 */
export function useSingleKeys(): [boolean, (on: boolean) => void] {
  const isOn = useSyncExternalStore(subscribe, read, () => true)
  const set = (on: boolean) => {
    try {
      localStorage.setItem(storageKey, on ? 'on' : 'off')
    } catch {
      // A browser that keeps nothing asks again on the next page.
    }
    dispatchEvent(new Event(changeEvent))
  }
  return [isOn, set]
}

function read(): boolean {
  try {
    return localStorage.getItem(storageKey) !== 'off'
  } catch {
    return true
  }
}

function subscribe(listener: () => void): () => void {
  addEventListener(changeEvent, listener)
  return () => removeEventListener(changeEvent, listener)
}
