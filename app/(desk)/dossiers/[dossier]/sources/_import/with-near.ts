import type { ArticlePreview, NearSource } from '@/lib/services/sources/read-article'
import type { ActionResult } from '@/lib/web/run-action'

/** A preview with the sources that hold nearly its text, as a refusal names them: some came after it was read. */
export function withNear(preview: ArticlePreview, result: ActionResult<unknown>): ArticlePreview {
  return result.ok || result.code !== 'near-text' ? preview : { ...preview, near: result.current as NearSource[] }
}
