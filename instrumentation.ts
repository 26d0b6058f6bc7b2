/** Called by Next once, before the program serves. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { watchAnswers } = await import('@/lib/web/answers')
  const { watchCrowd } = await import('@/lib/web/crowd')
  const { drainOnSignal } = await import('@/lib/web/draining')
  watchAnswers()
  watchCrowd()
  drainOnSignal()
}
