/** Sentences: the other commands: import, export, bench, the first admin. */
export const commandWords = {
  figuresAreShort: '{short} {short, plural, one {figure is} other {figures are}} short of the bar.',
  columnsLeftAside: 'Columns that are not read, because the program computes them or the desk judges them: {columns}.',
  columnsUnknown: 'Unknown columns: {columns}. To import without them, add --ignore "{list}".',
  rowThere:
    '  row {line}: “{claim}” is here already{differs, select, true { with another statement} other {}}, and was not changed.',
  refusedRowsAreIn: 'The refused rows are in {path}. Correct them and import that file.',
  problem: '  line {line}{claim}: {field}{sentence}',
  thereIsNoFile: 'There is no file {path}.',
  importedInto: 'Imported {fresh} into {title}.',
  thisDeskHasAnAdmin: 'This desk has an admin.',
  nobodyAdministersThisDesk:
    'Nobody administers this desk yet. Open this link once to become its first admin:\n\n  {href}\n',
  theRoleOfDatabaseUrl: 'The role of DATABASE_URL is missing: {remedy}',
  wasThereAlready:
    '{folder} was there already, and other accounts of this machine may open it (mode {mode}). They see the names of the files, but not what is in them. chmod 700 closes it.',
  fileAndBytes: '  {file} {bytes} bytes',
  aReader: 'a reader',
  asIn: '  as {as}, in {folder}',
  benchUsage: `Measure, one JSON line for each figure, with its bar beside it:

  npm run bench [-- --claims 100000] [--only S1,S4]      speed
  npm run bench -- evidence                              figures, agreement and anchors read right; hostile text
  npm run bench -- hostile [--only R3,R4]                hostile input and people, overload, sessions
  npm run bench -- crash [--claims 100000] [--only R1]   a killed database, backup and restore
  npm run bench -- peers [--claims 100000] [--folder F] [--only payload]
                                                         the same on the same rows, side by side with other programs,
                                                         which are installed from npm into the folder (some minutes)`,
  importUsage: `Draft the claims of a file, lines of JSON or rows of CSV (docs/import.md), all of them or none:

  npm run import -- --dossier homs --as EMAIL FILE [--check] [--ignore COLUMN,COLUMN] [--errors OUT.csv]

  --dossier  key of the dossier, as in its address
  --as       who drafts them: an editor or a lead of the dossier
  --check    only look, and write nothing
  --ignore   of CSV: columns that are not ours and may be left out; --check names them
  --errors   of CSV: a file for the rows that are refused, to be mended and sent again`,
  exportUsage: `Write the files of a dossier into a folder:

  npm run export -- --dossier homs --out FOLDER [--profile safe|raw] [--as EMAIL] [--filter 'status=reviewed&camp=monitors']

  --dossier  key of the dossier, as in its address
  --out      the folder to write to; it is made if it is not there, for this account alone (700, its files 600)
  --profile  safe (for spreadsheets, the default) or raw (byte-exact)
  --as       whose eyes: what they may not see yet of others' ratings reads "hidden"; without it, a reader's
  --filter   what follows the ? in the address of the claims table; without it, all claims but retired ones`,
} as const
