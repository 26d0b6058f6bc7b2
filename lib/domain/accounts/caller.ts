/** Who calls a service: a person (nobody when signed out), and the key that makes a repeat harmless. */
export interface Caller {
  personId: string | null
  /** The same key and body give the first result again; the same key with another body is refused. */
  idempotencyKey?: string
  /** Only the seed loader sets this: ids then follow from seed keys. */
  seeding?: boolean
  /** Stands for the page that is being made: while it is, a membership is looked up once. A change looks it up itself. */
  page?: object
}

/** What the seed loader adds to an input, beside what the network may send: the seed's own key, which its id follows from. */
export interface Seeded {
  key?: string
}
