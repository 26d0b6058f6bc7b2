import diagnostics from 'node:diagnostics_channel'
import type { Server, ServerResponse } from 'node:http'

/**
 * Makes an end come after SIGTERM or SIGINT. Next then takes no new connection and waits for those that there are; but
 * a browser that keeps one sends its next request on it, and so it would never end. From the signal on every answer is
 * the last of its connection (RFC 9112, 9.6), and a connection on which nothing is under way is closed. Whoever still
 * has no whole answer after `patience` (milliseconds) is cut off, so that the program is gone within ten seconds by
 * itself: a download that takes longer ends as one that broke, which its reader can see. Call once.
 */
export function drainOnSignal(patience = 8_000): void {
  const servers = new Set<Server>()
  const answering = new Set<ServerResponse>()
  let isDraining = false
  diagnostics.subscribe('http.server.request.start', (message) => {
    const { server, response } = message as { server: Server; response: ServerResponse }
    servers.add(server)
    if (isDraining) response.shouldKeepAlive = false
    answering.add(response)
    response.once('close', () => answering.delete(response))
  })
  const drain = () => {
    if (isDraining) return
    isDraining = true
    for (const response of answering) response.shouldKeepAlive = false
    // Those whose head was sent before the signal are idle once they are through.
    setInterval(() => servers.forEach((server) => server.closeIdleConnections()), 100).unref()
    setTimeout(() => servers.forEach((server) => server.closeAllConnections()), patience).unref()
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, drain)
}
