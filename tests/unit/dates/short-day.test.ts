import { describe, expect, it } from 'vitest'
import { shortDay } from '@/lib/domain/dates/short-day'

describe('shortDay', () => {
  it('says weekday, day and month, and the year only where it is another', () => {
    expect(shortDay('2031-09-12', '2031-10-01')).toBe('Fri 12 Sep')
    expect(shortDay('2030-12-31', '2031-01-02')).toBe('Tue 31 Dec 2030')
    expect(shortDay('2031-09-12T14:30', '2031-09-12')).toBe('Fri 12 Sep')
    expect(shortDay('2031-09-12', null)).toBe('Fri 12 Sep 2031')
  })

  it('leaves what is no plain day to the longer words', () => {
    expect(shortDay('2031-09', '2031-09-12')).toBe('September 2031')
    expect(shortDay('2031-09-12~', '2031-09-12')).toBe('about 12 September 2031')
  })
})
