import { z } from 'zod'

/**
 * Schema of one parameter of an address: null where it is missing or empty, as plain forms send it; else what
 * `schema` makes of it. A parameter given twice is refused by `schema`, since it is no text.
 */
export function searchParam<S extends z.ZodType>(schema: S) {
  return z.preprocess((value) => (value === undefined || value === '' ? null : value), schema.nullable())
}
