import { verify } from '@node-rs/argon2'
import { askDatabase } from '../database/identity.mjs'
import { dataDir } from '../paths.mjs'
import { demoEmail, demoNames, readSecrets } from './secrets.mjs'

const hashes = `SELECT email, password_hash FROM person p WHERE password_hash IS NOT NULL AND email LIKE '%@demo.counterclaim.example'
  AND NOT EXISTS (SELECT FROM deactivation d WHERE d.person_id = p.id AND d.ended_at IS NULL)`

/**
 * The passwords of this data folder that open an account of the demo desk, by name.
 * @param {string} url of the database
 * @param {Record<string, string>} [passwords] those to try
 * @returns {Promise<Record<string, string>>}
 */
export async function readDemoPasswords(url, passwords = readSecrets(dataDir).demoPasswords) {
  const known = new Map((await askDatabase(url, hashes)).map(([email, hash]) => [String(email), String(hash)]))
  const tried = demoNames.map(async (name) => {
    const [hash, password] = [known.get(demoEmail(name)), passwords[name]]
    return hash && password && (await verify(hash, password)) ? [[name, password]] : []
  })
  return Object.fromEntries((await Promise.all(tried)).flat())
}
