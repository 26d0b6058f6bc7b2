/** Sentences: npm run migrate, and what npm start says of migrations. */
export const migrateWords = {
  applied: 'Migrated: {applied}',
  upToDate: 'The database is up to date.',
  waiting: 'Another start is migrating this database: waiting for it.',
  failed:
    'The migration {name} failed in statement {statement} (prisma/migrations/{name}/migration.sql, line {line}): {message}.',
  nothingKept: 'Nothing of it was kept; the migrations before it were.',
  partKept:
    'It runs outside a transaction, so that a part of it may be there: the next start tries it again or says what to do.',
  changed:
    'The migration {name} was changed after this database had it: its file has the SHA-256 {checksum}, the one applied had {applied}. Start a version of the program that has the file as it was applied.',
  interrupted:
    'The migration {name} began at {startedAt} and did not finish{reason}. Compare the database with prisma/migrations/{name}/migration.sql. If all of it is there, run as the owner: {finish} If nothing of it is there: {undo} If a part is there, complete it or undo it by hand first. Then start again.',
  foreignTables:
    'The database has a table "{table}" that no migration of Counterclaim made. Name an empty database, or the one that Counterclaim used before.',
  newAddresses: 'Addresses of sources that can be read now: {improved}; the old ones lead there.',
  ownRole: 'Give it a role of its own, and the owner to DATABASE_OWNER_URL.',
  altersTheLog: 'Warning: DATABASE_URL can alter the log of changes. {remedy}',
} as const
