import 'server-only'
import { createHash, timingSafeEqual } from 'node:crypto'
import { env } from '@/lib/env'
import { readMetrics } from '@/lib/services/health/read-metrics'
import { metricsText } from './metrics'
import { refusalResponse } from './refusal-response'
import { DomainError } from '@/lib/domain/errors'

const digest = (text: string) => createHash('sha256').update(text).digest()

/** The metrics for whoever has the instance's token; there is nothing here for anybody else, and without METRICS_TOKEN. */
export async function metricsResponse(request: Request): Promise<Response> {
  const { METRICS_TOKEN: token } = env()
  const bearer = /^Bearer (.+)$/.exec(request.headers.get('Authorization') ?? '')?.[1]
  if (!token || !bearer || !timingSafeEqual(digest(token), digest(bearer)))
    return refusalResponse(new DomainError('not-found'))
  const headers = { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8', 'Cache-Control': 'no-store' }
  return new Response(await metricsText(await readMetrics()), { headers })
}
