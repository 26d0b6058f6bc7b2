import { describe, expect, expectTypeOf, it } from 'vitest'
import { column, type CsvColumn, hideable, idColumn, needed, sha256 } from '@/lib/domain/exports/csv-column'

describe('column', () => {
  it('keeps its name as a type and takes its options', () => {
    const status = column('status', 'string', 'Where it stands.', { ...needed, ...hideable, enum: ['draft'] })
    expectTypeOf(status).toEqualTypeOf<CsvColumn<'status'>>()
    expect(status).toEqual({
      name: 'status',
      type: 'string',
      description: 'Where it stands.',
      constraints: { required: true },
      hideable: true,
      enum: ['draft'],
    })
  })
})

describe('idColumn', () => {
  it('is a required UUID unless said otherwise', () => {
    const id = idColumn('claim_id', 'The claim.')
    expect(id).toMatchObject({ type: 'string', format: 'uuid', constraints: { required: true } })
    expect(idColumn('party_id', 'The party.', {}).constraints).toEqual({})
  })
})

it('knows a SHA-256', () => {
  const whole = new RegExp(`^(?:${sha256.constraints.pattern})$`)
  expect('dece9e60a12f85c571dacabdba6c7e00927014bb75016e17a0ade22b12b15509').toMatch(whole)
  for (const wrong of ['', 'DECE9E60', 'dece9e60a12f85c571dacabdba6c7e00927014bb75016e17a0ade22b12b1550']) {
    expect(wrong).not.toMatch(whole)
  }
})
