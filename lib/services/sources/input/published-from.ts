import { parseEdtf } from '@/lib/domain/dates/edtf'

/** The first day that a publication date (EDTF) can mean, which lists sort by; null for none or an open start. */
export function publishedFrom(publishedDate: string | null): Date | null {
  const from = publishedDate === null ? null : parseEdtf(publishedDate)?.from
  return from ? new Date(from) : null
}
