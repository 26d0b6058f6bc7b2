import type { ActionResult } from '@/lib/web/run-action'

/** Where texts and files go, by what is done with them. */
export type UploadName =
  'fetch-address' | 'preview-text' | 'save-source' | 'save-capture' | 'check-claims' | 'import-claims'

/** Sends a form with a file to its route, as a form sends itself to an action; `signal` ends the wait for the answer. */
export function uploadTo<T>(name: UploadName): (form: FormData, signal?: AbortSignal) => Promise<ActionResult<T>> {
  return async (form, signal) => {
    const response = await fetch(`/api/uploads/${name}`, { method: 'POST', body: form, signal })
    const isResult = response.headers.get('Content-Type')?.startsWith('application/json')
    // What does not come from the route is a plain sentence, which useSubmission knows what to do with.
    if (!isResult) throw new Error((await response.text()).trim())
    return (await response.json()) as ActionResult<T>
  }
}
