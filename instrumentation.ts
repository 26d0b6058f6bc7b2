/** Called by Next once, before the program serves. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { keepLogInLines } = await import('@/lib/web/log-lines')
  const { watchAnswers } = await import('@/lib/web/answers')
  const { watchCrowd } = await import('@/lib/web/crowd')
  const { bodyGate, watchBodies } = await import('@/lib/web/body-gate')
  const { isKnownSender } = await import('@/lib/web/known-sender')
  const { drainOnSignal } = await import('@/lib/web/draining')
  watchAnswers()
  // `next dev` draws its own screen.
  if (process.env.NODE_ENV === 'production') keepLogInLines()
  watchCrowd()
  drainOnSignal()
  watchBodies(bodyGate(isKnownSender))
}
