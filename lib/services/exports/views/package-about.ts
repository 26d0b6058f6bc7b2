import type { Viewer } from '@/lib/data/access/viewer'
import type { CsvProfile } from '@/lib/domain/exports/csv'
import type { PackageAbout } from '@/lib/domain/exports/datapackage'
import { lexiconVersion } from '@/lib/domain/figures/lexicon'
import { rulesVersion } from '@/lib/domain/readings/reading'

/** What the datapackage.json of an export by this viewer says of itself. */
export function packageAbout(viewer: Viewer, profile: CsvProfile, createdAt: Date): PackageAbout {
  return {
    dossier: viewer.dossier.key,
    title: viewer.dossier.title,
    viewer: `${viewer.name} (${viewer.role})`,
    createdAt,
    profile,
    rulesVersion: `${rulesVersion}; lexicon ${lexiconVersion}`,
  }
}
