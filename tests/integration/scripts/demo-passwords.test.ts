import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { newId } from '@/lib/data/database/ids'
import { createDemoPeople } from '@/lib/services/people/create-demo-people'
import { hashPassword } from '@/lib/services/people/password-hash'
import { readDemoPasswords } from '../../../scripts/lib/process/demo-passwords.mjs'
import { useDatabase } from '../../support/database'

const database = useDatabase()
const made = { lead: 'Lead-of-this-machine', 'editor-1': 'Editor-of-this-machine', reader: 'Reader-of-this-machine' }

test('only passwords that open an account are given, whatever the data folder holds', async () => {
  expect(await readDemoPasswords(database.url, made)).toEqual({})
  const ids = await createDemoPeople(made)
  expect(await readDemoPasswords(database.url, made)).toEqual(made)
  // A data folder beside a database that was restored from elsewhere.
  expect(
    await readDemoPasswords(database.url, { ...made, lead: 'Lead-of-another', 'editor-2': 'Never-had-one' }),
  ).toEqual({
    'editor-1': made['editor-1'],
    reader: made.reader,
  })
  await prisma().person.update({
    where: { id: ids['editor-1'] },
    data: { passwordHash: await hashPassword('Changed-by-themselves') },
  })
  await prisma().deactivation.create({
    data: { id: newId(), personId: ids.reader, byId: ids.lead, at: new Date(), reason: 'left' },
  })
  expect(await readDemoPasswords(database.url, made)).toEqual({ lead: made.lead })
})
