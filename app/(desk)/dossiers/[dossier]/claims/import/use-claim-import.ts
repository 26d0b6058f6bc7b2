'use client'

import { useState } from 'react'
import { useRouter } from 'next/navigation'
import { uploadTo } from '@/app/_ui/upload-to'
import { inTurn, sendForm, useSubmission, type Refusal } from '@/app/_ui/use-submission'
import type { ImportReport } from '@/lib/domain/claims/import-report'
import { importWords } from '@/lib/words/claims/import'

const checkFile = uploadTo<ImportReport>('check-claims')
const importFile = uploadTo<ImportReport>('import-claims')

/** A file of claims on its way in: chosen, checked, imported. Another file begins anew. */
export function useClaimImport() {
  const router = useRouter()
  const [file, setFile] = useState<File | null>(null)
  const [checked, setChecked] = useState<ImportReport | null>(null)
  const [imported, setImported] = useState<ImportReport | null>(null)
  const checking = useSubmission<ImportReport>(
    async (form) => (await faultOf(file)) ?? checkFile(withFile(form, file)),
    setChecked,
  )
  const importing = useSubmission<ImportReport>(
    (form) => importFile(withFile(form, file)),
    (report) => {
      setImported(report)
      router.refresh()
    },
  )
  const isReady = checked !== null && checked.faulty === 0 && checked.fresh > 0
  const now = isReady ? importing : checking
  const submission = inTurn(now, [checking, importing])
  return {
    file,
    choose: (chosen: File | null) => {
      setFile(chosen)
      setChecked(null)
      setImported(null)
    },
    /** What the file would come to: by the check, or by an import that met a dossier that had changed since. */
    report: (now.refusal?.current as ImportReport | undefined) ?? checked,
    imported,
    isReady,
    submission,
    submit: sendForm(now.send),
  }
}

function withFile(form: FormData, file: File | null): FormData {
  if (file) form.set('file', file)
  return form
}

/** What can be told to be wrong before anything is sent; the server looks again. */
async function faultOf(file: File | null): Promise<Refusal | null> {
  const { uploadLimits, uploadWeightFault } = await import('@/lib/domain/sources/upload-weight')
  const fault = file ? uploadWeightFault(file.size, uploadLimits.claims) : importWords.chooseAFileFirst
  return fault === null
    ? null
    : { ok: false, code: 'invalid', message: importWords.thisFileCannotBeRead, fields: { file: fault } }
}
