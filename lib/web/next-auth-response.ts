import { DomainError } from '@/lib/domain/errors'
import { requestErrorWords } from '@/lib/words/errors/requests'
import { refusalResponse } from './refusal-response'

/**
 * next-auth's answer, where what was sent could be read. It throws at a body that is no JSON and at an address to go
 * back to that is none, and answers 500 to one it does not like in a cookie: both are the sender's doing, and are
 * refused as such. Its settings are ours and stand (lib/env.ts), so it has no other 500.
 */
export async function nextAuthResponse(ask: () => Promise<Response>): Promise<Response> {
  try {
    const response = await ask()
    return response.status === 500 ? unreadable() : response
  } catch (error) {
    if (error instanceof SyntaxError || (error as { code?: unknown }).code === 'ERR_INVALID_URL') return unreadable()
    return refusalResponse(error)
  }
}

function unreadable(): Response {
  return refusalResponse(new DomainError('invalid', { reason: requestErrorWords.thisCouldNotBeRead }))
}
