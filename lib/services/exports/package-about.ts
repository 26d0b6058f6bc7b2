import type { Viewer } from '@/lib/data/viewer'
import type { CsvProfile } from '@/lib/domain/csv'
import type { PackageAbout } from '@/lib/domain/datapackage'
import { lexiconVersion } from '@/lib/domain/figure-lexicon'
import { rulesVersion } from '@/lib/domain/reading'

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
