import type { Caller } from '@/lib/domain/accounts/caller'
import { cookieOf } from '../../tests/support/http-person'
import { serveApp, type ServedApp } from '../../tests/support/served-app'
import { madeId } from '../generate/made-ids'
import { editors, leads, people } from '../generate/people'
import type { DossierSize } from '../generate/sizes'

/** What the benchmarks are run on. */
export interface World {
  sizes: readonly DossierSize[]
  /** The great dossier, and who is asked for. */
  great: { key: string; id: string; claims: number }
  editor: Caller & { personId: string }
  lead: Caller & { personId: string }
  reader: Caller & { personId: string }
  /** The program, served from its build, once it is asked for. */
  app: () => Promise<ServedApp>
  /** The lead's session. */
  cookie: () => Promise<string>
  close: () => Promise<void>
}

/** Of a database that was filled with these sizes. */
export function openWorld(sizes: readonly DossierSize[]): World {
  let app: Promise<ServedApp> | undefined
  const person = (id: string | undefined) => ({ personId: id ?? '' })
  const lead = person(leads[0]?.id)
  return {
    sizes,
    great: { key: 'great', id: madeId('dossier', 1, 0), claims: sizes[0]?.claims ?? 0 },
    editor: person(editors[5]?.id),
    lead,
    reader: person(people.at(-1)?.id),
    app: () => (app ??= serveApp()),
    cookie: () => cookieOf(lead.personId),
    close: async () => {
      if (app) await (await app).stop()
    },
  }
}
