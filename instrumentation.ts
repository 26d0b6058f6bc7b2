/** Called by Next once, before the program serves. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { keepLogInLines } = await import('@/lib/web/log-lines')
  const { trackRequests } = await import('@/lib/web/request-context')
  const { shedLoad } = await import('@/lib/web/load-shedding')
  const { bodyGate, watchBodies } = await import('@/lib/web/body-gate')
  const { isKnownSender } = await import('@/lib/web/known-sender')
  const { drainOnSignal } = await import('@/lib/web/draining')
  trackRequests()
  // `next dev` draws its own screen.
  if (process.env.NODE_ENV === 'production') keepLogInLines()
  shedLoad()
  drainOnSignal()
  watchBodies(bodyGate(isKnownSender))
}
