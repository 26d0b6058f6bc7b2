import { parentPort } from 'node:worker_threads'
import { suggestClaims } from '@/lib/domain/suggestions/suggest-claims'
import type { ArticleContext } from '@/lib/domain/suggestions/suggestion'

parentPort?.once('message', ({ text, context }: { text: string; context: ArticleContext }) =>
  parentPort?.postMessage(suggestClaims(text, context)),
)
