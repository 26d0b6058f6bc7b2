'use client'

import { useForm } from './form-context'

/**
 * The version a form was made from, sent with it. After a conflict it is the version that stands, so that
 * sending again, having seen both, is a choice.
 */
export function VersionField({ version }: { version: number }) {
  const { current } = useForm()
  return <input type="hidden" name="version" value={versionOf(current) ?? version} />
}

function versionOf(current: unknown): number | null {
  if (current === null || typeof current !== 'object' || !('version' in current)) return null
  return typeof current.version === 'number' ? current.version : null
}
