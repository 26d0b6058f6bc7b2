import 'server-only'
import { Readable } from 'node:stream'
import type { Caller } from '@/lib/domain/accounts/caller'
import { currentCaller } from './current-caller'
import { refusalResponse } from './refusal-response'

/** A file on its way out. */
export interface OutgoingFile {
  name: string
  bytes: Readable
}

/** The status that proxies write down for a client that left before its answer. */
const clientLeft = 499

/** Bytes that wait between the database and the network. */
const waiting = 256 * 1024

/**
 * The way of every route that hands out a file: call one service as the signed-in person and stream what it gives,
 * never faster than it is read; a client that goes away stops it, even before there is anything to give, by the signal
 * that the service gets. A refusal is its status and a plain sentence.
 */
export async function fileResponse(
  request: Request,
  mediaType: string,
  service: (caller: Caller, signal: AbortSignal) => Promise<OutgoingFile>,
): Promise<Response> {
  try {
    const { name, bytes } = await service(await currentCaller(), request.signal)
    const stop = () => bytes.destroy()
    if (request.signal.aborted) stop()
    request.signal.addEventListener('abort', stop)
    bytes.once('close', () => request.signal.removeEventListener('abort', stop))
    // Without a strategy of bytes it would hold thousands of chunks.
    const strategy = new ByteLengthQueuingStrategy({ highWaterMark: waiting })
    return new Response(Readable.toWeb(bytes, { strategy }) as ReadableStream, {
      headers: fileHeaders(name, mediaType),
    })
  } catch (error) {
    // What the client's leaving made fail is no bug, and nobody reads the answer.
    if (request.signal.aborted) return new Response(null, { status: clientLeft })
    return refusalResponse(error)
  }
}

/** Headers of a file that is saved, and kept by nobody on the way. */
export function fileHeaders(name: string, mediaType: string): Record<string, string> {
  return {
    'Content-Type': mediaType,
    'Content-Disposition': `attachment; filename="${name.replaceAll(/[^\w.-]/g, '_')}"`,
    'Cache-Control': 'private, no-store',
  }
}
