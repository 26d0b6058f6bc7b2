import { randomKey } from '@/app/_ui/random-key'

const keys = new WeakMap<File, string>()

/** A key of a file's own, for as long as it is chosen: two may have one name. */
export function keyOfFile(file: File): string {
  const key = keys.get(file) ?? randomKey()
  keys.set(file, key)
  return key
}
