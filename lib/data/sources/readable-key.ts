import 'server-only'
import transliterate from '@sindresorhus/transliterate'
import { slugOf } from '@/lib/domain/input/slug'

/**
 * A key for an address made from a name in any script, written in Latin letters ("hms" for "حمص"): as `slugOf` makes it.
 * `fallback` where no letter is left, so that a date's digits alone are never an address.
 */
export function readableKey(name: string, fallback: string): string {
  return slugOf(transliterate(name.normalize('NFC')), fallback)
}
