import 'server-only'
import { z } from 'zod'
import { lookForText, type TextHolder } from '@/lib/data/sources/captures'
import { sha256 } from '@/lib/data/database/ids'
import { authorize, enterDossier } from '@/lib/data/access/viewer'
import type { Caller } from '@/lib/domain/accounts/caller'
import { textOfKept, type ImportedParagraph } from '@/lib/domain/sources/paragraphs'
import { countInvisible, type InvisibleCount } from '@/lib/domain/input/invisible'
import { languageByScript } from '@/lib/domain/input/script-language'
import type { TextEncoding } from '@/lib/domain/sources/encoding'
import type { Guesses } from '@/lib/domain/sources/guesses'
import type { NoticeInText } from '@/lib/domain/sources/notice-in-text'
import { uuidText } from '@/lib/domain/input/text'
import { articleUpload } from '@/lib/services/sources/input/article-upload'
import { nearSources, type NearSource } from '@/lib/services/sources/input/near-sources'
import { importArticle } from './import-article'

export type { NearSource } from '@/lib/services/sources/input/near-sources'

/** A text that somebody is about to add to a dossier. */
export const readArticleInput = z.object({ dossierId: uuidText, upload: articleUpload })

/** What somebody sees before they save a text. `same` is the source that holds this very text already. */
export interface ArticlePreview extends Guesses {
  paragraphs: ImportedParagraph[]
  proposal: string
  /** Null for what is no text. */
  encoding: TextEncoding | null
  /** False where the article could not be told from the rest of its page. */
  isFound: boolean
  notice: NoticeInText | null
  /** Characters of the text that are not seen. */
  invisible: InvisibleCount[]
  same: TextHolder | null
  /** The sources that hold nearly this text, nearest first. */
  near: NearSource[]
}

/**
 * Reads a pasted or uploaded text without saving anything: its paragraphs with what the import proposes to leave
 * out, and guesses at the source's details. Refuses: unauthenticated, not-found, forbidden, and what
 * `importArticle` refuses.
 */
export async function readArticle(caller: Caller, input: z.output<typeof readArticleInput>): Promise<ArticlePreview> {
  const viewer = await enterDossier(caller, { id: input.dossierId })
  authorize(viewer, 'source.add')
  const article = await importArticle(input.upload, viewer.personId)
  const { paragraphs, proposal, encoding, isFound, guesses, details, notice } = article
  const text = textOfKept(
    article,
    paragraphs.map(({ kept }) => kept),
  )
  const language = languageByScript(text, guesses.language)
  return {
    paragraphs,
    proposal,
    encoding,
    isFound,
    guesses: { ...guesses, language },
    details,
    notice,
    invisible: countInvisible(text),
    same: await lookForText(viewer, sha256(text)),
    near: await nearSources(viewer, text),
  }
}
