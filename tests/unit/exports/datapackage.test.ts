import { describe, expect, it } from 'vitest'
import { csvTables } from '@/lib/domain/exports/csv-tables'
import { dataPackage, HIDDEN, type PackageAbout } from '@/lib/domain/exports/datapackage'

const about: PackageAbout = {
  dossier: 'homs',
  title: 'Homs and Idlib, 2012 and 2014',
  viewer: 'a reader',
  createdAt: new Date('2026-01-02T03:04:05.678Z'),
  profile: 'raw',
  rulesVersion: '1.0',
}

const schemaOf = (table: string, of = about) => dataPackage(of).resources.find(({ name }) => name === table)?.schema
const fieldOf = (table: string, name: string) => schemaOf(table)?.fields.find((field) => field.name === name)

describe('dataPackage', () => {
  it('says what it is, as whom and when', () => {
    expect(dataPackage(about)).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'homs',
      title: 'Homs and Idlib, 2012 and 2014',
      created: '2026-01-02T03:04:05.678Z',
      description: expect.stringMatching(
        /^Exported as a reader sees it\. Rules 1\.0\. Profile raw: cells are byte-exact\. Import the columns as text/,
      ) as string,
    })
    expect(dataPackage(about).description).toMatch(/Excel: .* LibreOffice: .* pandas: .*read_csv\(.* R: .*read\.csv\(/)
    expect(dataPackage({ ...about, profile: 'safe' }).description).toContain("a ' stands before the value")
  })

  it('describes every file by the columns it is written from', () => {
    const { resources } = dataPackage(about)
    expect(resources.map(({ path }) => path)).toEqual(Object.keys(csvTables).map((name) => `${name}.csv`))
    for (const { name, schema } of resources) {
      const { columns } = csvTables[name as keyof typeof csvTables]
      expect(schema.fields.map((field) => field.name)).toEqual(columns.map((column) => column.name))
    }
  })

  it('labels what is missing, and hidden only where blind rating may hide', () => {
    expect(schemaOf('claims')?.missingValues).toEqual([{ value: '', label: 'not recorded' }])
    expect(fieldOf('claims', 'credibility_best')?.missingValues).toEqual([
      { value: '', label: 'not recorded' },
      { value: HIDDEN, label: 'hidden by blind rating' },
    ])
    expect(fieldOf('claims', 'statement')).not.toHaveProperty('missingValues')
  })

  it('requires nothing that may be hidden', () => {
    const fields = dataPackage(about).resources.flatMap(({ schema }) => schema.fields)
    const hideable = fields.filter((field) => field.missingValues)
    expect(hideable.length).toBeGreaterThan(8)
    expect(hideable.filter((field) => field.constraints?.required)).toEqual([])
    expect(fieldOf('ratings', 'credibility')?.constraints).toEqual({ minimum: 1, maximum: 6 })
  })

  it('knows only types of Table Schema', () => {
    const fields = dataPackage(about).resources.flatMap(({ schema }) => schema.fields)
    const kinds = new Set(fields.map(({ type, format }) => (format ? `${type} as ${format}` : type)))
    const known = ['boolean', 'datetime', 'integer', 'number', 'string', 'string as uri', 'string as uuid']
    expect([...kinds].toSorted()).toEqual(known)
    expect(fieldOf('claims', 'event_date')).toEqual({
      name: 'event_date',
      type: 'string',
      rdfType: 'http://id.loc.gov/datatypes/edtf/EDTF',
      description: 'When that happened.',
    })
    expect(fieldOf('claims', 'url')).toMatchObject({ type: 'string', format: 'uri' })
    expect(fieldOf('claims', 'status')?.constraints).toEqual({
      required: true,
      enum: ['draft', 'in-review', 'reviewed', 'retired'],
    })
  })

  it('has primary and foreign keys, and names no resource for a key into the same file', () => {
    expect(schemaOf('chain_steps')?.primaryKey).toEqual(['claim_id', 'step'])
    expect(schemaOf('links')?.foreignKeys).toEqual([
      { fields: ['from_claim_id'], reference: { resource: 'claims', fields: ['claim_id'] } },
      { fields: ['to_claim_id'], reference: { resource: 'claims', fields: ['claim_id'] } },
    ])
    expect(schemaOf('notes')?.foreignKeys?.[0]).toEqual({ fields: ['thread_id'], reference: { fields: ['note_id'] } })
  })

  it('leaves out files, and keys into them', () => {
    const few: PackageAbout = { ...about, files: [{ table: 'claims', bytes: 12, sha256: 'ab' }, { table: 'links' }] }
    expect(dataPackage(few).resources).toMatchObject([
      { name: 'claims', bytes: 12, hash: 'sha256:ab', path: 'claims.csv' },
      { name: 'links' },
    ])
    expect(schemaOf('claims', few)).not.toHaveProperty('foreignKeys')
    expect(schemaOf('links', few)?.foreignKeys).toHaveLength(2)
  })

  it('is plain JSON, the same for the same export', () => {
    expect(JSON.parse(JSON.stringify(dataPackage(about)))).toEqual(dataPackage(about))
  })
})
