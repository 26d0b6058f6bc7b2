import { postgresAdapter } from '@payloadcms/db-postgres'
import { importExportPlugin } from '@payloadcms/plugin-import-export'
import { buildConfig } from 'payload'

const signedIn = ({ req }) => Boolean(req.user)
const text = (name) => ({ name, type: 'text' })
// What the list shows is about what ours shows.
const columns = ['statement', 'claimStatus', 'speaker', 'outlet', 'publishedOn', 'figureLow', 'question', 'updatedAt']

export default buildConfig({
  secret: process.env.PAYLOAD_SECRET,
  db: postgresAdapter({ pool: { connectionString: process.env.DATABASE_URL, max: 10 } }),
  collections: [
    { slug: 'users', auth: true, fields: [] },
    {
      slug: 'claims',
      access: { read: signedIn },
      defaultSort: '-updatedAt',
      admin: {
        useAsTitle: 'statement',
        defaultColumns: columns,
        listSearchableFields: ['statement'],
        pagination: { defaultLimit: 50, limits: [50] },
      },
      fields: [
        { name: 'statement', type: 'textarea' },
        ...['kind', 'claimStatus', 'speaker', 'sourceHeadline', 'outlet'].map(text),
        { name: 'publishedOn', type: 'date' },
        { name: 'figureLow', type: 'number' },
        { name: 'figureHigh', type: 'number' },
        text('question'),
      ],
    },
  ],
  plugins: [importExportPlugin({ collections: [{ slug: 'claims', export: { disableJobsQueue: true } }] })],
  typescript: { autoGenerate: false },
  telemetry: false,
})
