'use client'

import { useForm } from '@/app/_ui/form-context'

/**
 * The finding this one takes the place of, sent with it. After a conflict it is the one that stands, so that sending
 * again, having seen both, is a choice.
 */
export function ReplacesField({ currentId }: { currentId: string | null }) {
  const { current } = useForm()
  const seen = current !== null && typeof current === 'object' && 'id' in current ? String(current.id) : currentId
  return <input type="hidden" name="replaces" value={seen ?? 'none'} />
}
