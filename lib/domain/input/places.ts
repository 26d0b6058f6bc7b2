import { DomainError } from '@/lib/domain/errors'

/** Places for work that is dear. */
export interface Places {
  /** Takes a place of a person's own, waiting in line for it; gives what frees it. Refuses: overloaded. */
  enter: (personId: string) => Promise<() => void>
}

/** How many work at once, how many more wait in line, and for how many milliseconds at most. */
export interface PlaceLimits {
  inAll: number
  inLine: number
  patience: number
}

interface Waiting {
  personId: string
  call: () => void
}

/**
 * Places of which each person has one: whoever asks for a second waits until their first is free, and keeps nobody
 * else from theirs. In line people come in turn; one waits once, and refused is who finds the line full or stands in
 * it for too long.
 */
export function placesFor({ inAll, inLine, patience }: PlaceLimits): Places {
  const working = new Set<string>()
  const line: Waiting[] = []
  const leave = (personId: string) => () => {
    if (!working.delete(personId)) return
    const next = line.findIndex((waiting) => !working.has(waiting.personId))
    if (next >= 0) line.splice(next, 1)[0]?.call()
  }
  const take = (personId: string) => {
    working.add(personId)
    return leave(personId)
  }
  const stand = (personId: string) =>
    new Promise<() => void>((resolve, reject) => {
      const waiting = { personId, call: () => (clearTimeout(timer), resolve(take(personId))) }
      const timer = setTimeout(() => {
        line.splice(line.indexOf(waiting), 1)
        reject(new DomainError('overloaded'))
      }, patience)
      line.push(waiting)
    })
  return {
    enter: async (personId) => {
      if (working.size < inAll && !working.has(personId)) return take(personId)
      if (line.length >= inLine || line.some((waiting) => waiting.personId === personId))
        throw new DomainError('overloaded')
      return stand(personId)
    },
  }
}
