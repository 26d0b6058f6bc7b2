import type { ActionResult } from '@/lib/web/run-action'
import type { FormAction } from './use-submission'

/** Where texts and files go, by what is done with them. */
export type UploadName =
  'fetch-address' | 'preview-text' | 'save-source' | 'save-capture' | 'check-claims' | 'import-claims'

/** Sends a form with a file to its route, as a form sends itself to an action. */
export function uploadTo<T>(name: UploadName): FormAction<T> {
  return async (form) => {
    const response = await fetch(`/api/uploads/${name}`, { method: 'POST', body: form })
    const isResult = response.headers.get('Content-Type')?.startsWith('application/json')
    // What does not come from the route is a plain sentence, which useSubmission knows what to do with.
    if (!isResult) throw new Error((await response.text()).trim())
    return (await response.json()) as ActionResult<T>
  }
}
