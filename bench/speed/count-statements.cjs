// Loaded into the served program by `statements.ts`: a line in STATEMENTS_FILE for every statement, and its connection.
const { appendFileSync } = require('node:fs')
const { Client } = require('pg')

const { query } = Client.prototype

Client.prototype.query = function (...given) {
  const [first] = given
  const text = typeof first === 'string' ? first : first?.text
  if (text) appendFileSync(process.env.STATEMENTS_FILE, `${JSON.stringify({ connection: this.processID, text })}\n`)
  return query.apply(this, given)
}
