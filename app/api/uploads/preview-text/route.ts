import { readArticle, readArticleInput } from '@/lib/services/sources/read-article'
import { articleForm } from '@/lib/web/expected-uploads'
import { uploadRoute } from '@/lib/web/upload-route'

export const POST = uploadRoute(articleForm, readArticleInput, readArticle)
