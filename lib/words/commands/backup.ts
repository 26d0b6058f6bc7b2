/** Sentences: npm run backup and npm run restore. */
export const backupWords = {
  startWithTheNextauth: 'Start with the NEXTAUTH_SECRET of that file: the one set here is another.',
  itsSecretIsKept: 'Its secret is kept in {folder}/secrets.json: the next start uses it.',
  nextauthSecretOpensIts: 'NEXTAUTH_SECRET {secret} opens its second factors.',
  withoutItsNextauthSecret:
    'Without its NEXTAUTH_SECRET everybody signs in again, and no second factor works: recovery codes do, and an admin can remove one.',
  restoredTables:
    'Restored {tables} tables as of {madeAt} (version {version}); every one is the same as in the backup.',
  isThereAlreadyName: '{folder} already exists. Name a new folder.',
  warningTheNextauthSecret:
    '  Warning: the NEXTAUTH_SECRET here does not open the second factors of this database. The backup is whole, but cannot name the secret it needs.',
  theDatabaseIsNot: 'The database is not of this version: run npm run migrate first, or use the version that made it.',
  isNotTheManifest: '{file} is not the manifest of a backup, or not a whole one: {reason}',
  itsSecretIsNeeded:
    "This backup needs the NEXTAUTH_SECRET{which} of the instance it was made on; the one here has {secret}. Name the secrets.json of that instance's DATA_DIR, or a file with the secret alone: --secrets FILE. Without it no second factor works and everybody signs in again; if you accept that, add --without-secret.",
  isMissingThisBackup: '{file} is missing: this backup is not whole.',
  isCutOffItHasBytes: '{file} is cut off: it has {bytes} bytes of {expected}.',
  wasAlteredItsSha256: '{file} was altered: its SHA-256 is not that of the manifest.',
  isOfAnotherVersion:
    'This backup is of version {version} (last migration {migration}), this program is {ours} (last migration {ourMigration}). Restore it with the program that made it, then upgrade.',
  theDatabaseIsNotEmpty: 'The database is not empty (it has a table "{table}"): restore into a new one.',
  theTableCameBack: 'The table "{name}" came back different; nothing was kept of it.',
  backedUpReadBack: 'Backed up, read back and verified: {rows} rows of {tables} tables in {folder}',
  toRestoreItYouNeed:
    "To restore it you need this instance's NEXTAUTH_SECRET, fingerprint {fingerprint}; it is not in the backup.",
  backupUsage: `Write everything the database holds into a folder, while everybody works on:

  npm run backup -- --out FOLDER     the folder must not be there yet; keep it as you keep the database itself`,
  restoreUsage: `Fill an empty database from a backup:

  npm run restore -- --from FOLDER     into the database that npm start would use, which must have no tables yet
    --secrets FILE       the secrets.json of the instance the backup is of, or a file with its NEXTAUTH_SECRET alone
    --without-secret     restore although that secret is lost: no second factor works, everybody signs in again`,
} as const
