'use client'

import { Dialog } from '@/app/_ui/dialog'
import { Kbd } from '@/app/_ui/kbd'
import { dossierWords } from '@/lib/words/dossiers/dossier'
import { KeyList } from './key-list'
import type { KeyScope } from './key-table'

/** The button that lists a page's keys. */
export function KeysDialog({ scope }: { scope: KeyScope }) {
  return (
    <div data-key="?" className="no-print pt-4 pb-6 text-end">
      <Dialog
        look="quiet"
        title={dossierWords.keys}
        trigger={
          <>
            {dossierWords.keys} <Kbd>?</Kbd>
          </>
        }
      >
        <KeyList scope={scope} />
      </Dialog>
    </div>
  )
}
