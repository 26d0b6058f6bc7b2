import { pool } from '@/lib/data/database/database'
import { enterDossier } from '@/lib/data/access/viewer'
import { findNearParties } from '@/lib/data/parties/near-names'
import { nameKey } from '@/lib/domain/parties/name-key'
import { findParties } from '@/lib/services/parties/find-parties'
import { atMost, type BenchLine } from '../bench-line'
import pairs from '../evidence/name-pairs.json'
import { madeId } from '../generate/made-ids'
import { randomFor, type Random } from '../generate/random'
import { beside, quantile, timed } from './measure'
import type { World } from './world'

const parties = 50_000
const rounds = 100
/** The first answers carry what compiling and reading from disk take. */
const warmUp = 10
/** No other made dossier has this number. */
const number = 99

/** S13: near names in a dossier of 50,000 parties, asked for in another spelling, or in other letters, than theirs. */
export async function* benchNearNames({ editor }: World): AsyncGenerator<BenchLine> {
  const dossierId = madeId('dossier', number, 0)
  await fill(dossierId, editor.personId)
  const viewer = await enterDossier(editor, { id: dossierId })
  const random = randomFor(13, 1)
  const alone: number[] = []
  const whole: number[] = []
  for (let round = 0; round < rounds + warmUp; round++) {
    const words = nameOf(random, round % 2 === 0 ? 2 : 0)
    alone.push(await timed(() => findNearParties(viewer, words)))
    whole.push(await timed(() => findParties(editor, { dossierId, words })))
  }
  const p95 = (times: readonly number[]) => quantile(times.slice(warmUp), 0.95)
  yield atMost('S13', `near names among ${parties} parties p95, ms`, p95(alone), 20)
  yield beside('S13', 'the same with those that hold the words, as a field asks for them, p95, ms', p95(whole))
}

/** A first name, a father's and a family's, each of somebody else; `spelling` 0 is Arabic, 1 to 3 are Latin. */
function nameOf(random: Random, spelling: number): string {
  const part = () => {
    const name = random.pick(pairs)
    return name[spelling] ?? name[1] ?? ''
  }
  const [first = ''] = part().split(' ')
  const [father = ''] = part().split(' ')
  const family = part().split(' ').slice(1).join(' ')
  // A few names are one word, so that no family is left.
  return [first, father, family].filter((each) => each !== '').join(' ')
}

async function fill(dossierId: string, personId: string): Promise<void> {
  await pool().query(
    `INSERT INTO dossier (id, key, title, summary, created_at) VALUES ($1, 'many-names', 'Many names', '', now())`,
    [dossierId],
  )
  await pool().query(
    `INSERT INTO member (id, dossier_id, person_id, role, joined_at) VALUES ($1, $2, $3, 'editor', now())`,
    [madeId('member', number, 0), dossierId, personId],
  )
  const random = randomFor(13, 0)
  const names = Array.from({ length: parties }, () => nameOf(random, 1 + random.below(3)))
  await pool().query(
    `INSERT INTO party (id, dossier_id, key, name, name_key, kind, created_at)
     SELECT id, $1, id::text, name, name_key, 'person', now() FROM unnest($2::uuid[], $3::text[], $4::text[]) AS made (id, name, name_key)`,
    [dossierId, names.map((_, n) => madeId('party', number, n)), names, names.map(nameKey)],
  )
  await pool().query('ANALYZE party')
}
