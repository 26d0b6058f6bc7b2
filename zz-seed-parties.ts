import { loadDossier } from '@/scripts/seed/load-dossier'
import { disconnect } from '@/lib/data/database'
const p = 'Correct-Horse-Battery-1'
const passwords = { lead: p, 'editor-1': p, 'editor-2': p, 'editor-3': p, reader: p } as never
await loadDossier({ folder: 'seeds/homs', originals: null, passwords, progress: (l: string) => console.log(l) }).then((r) => console.log(r), (e) => console.error(e))
await disconnect()
