/** Who calls a service: a person (nobody when signed out), and the key that makes a repeat harmless. */
export interface Caller {
  personId: string | null
  /** The same key and body give the first result again; the same key with another body is refused. */
  idempotencyKey?: string
  /** Only the seed loader sets this: ids then follow from seed keys. */
  seeding?: boolean
}
