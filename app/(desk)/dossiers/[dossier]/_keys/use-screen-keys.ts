'use client'

import { useShortcuts } from '@/app/_ui/use-shortcuts'
import { useSingleKeys } from '@/app/_ui/use-single-keys'
import { keysAlwaysOn, type KeyHandlers, type KeyScope } from './key-table'

/** Listens to the keys that the table names for a screen; all but those that are always on can be switched off. */
export function useScreenKeys<S extends KeyScope>(scope: S, handlers: KeyHandlers<S>): void {
  const [isOn] = useSingleKeys()
  const all: Readonly<Record<string, (() => void) | undefined>> = handlers
  useShortcuts(isOn ? all : Object.fromEntries(keysAlwaysOn(scope).map((key) => [key, all[key]])))
}
