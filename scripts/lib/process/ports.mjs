import { createServer } from 'node:net'

/**
 * Whether nothing listens on a TCP port of this machine.
 * @param {number} port
 * @param {string} [host] all addresses unless given
 * @returns {Promise<boolean>}
 */
export function isPortFree(port, host) {
  return new Promise((settle) => {
    const server = createServer()
    server.once('error', () => settle(false))
    server.listen({ port, host, exclusive: true }, () => server.close(() => settle(true)))
  })
}

/**
 * A TCP port of 127.0.0.1 that was free a moment ago.
 * @returns {Promise<number>}
 */
export function findFreePort() {
  return new Promise((settle, fail) => {
    const server = createServer()
    server.once('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (address && typeof address === 'object' ? settle(address.port) : fail(new Error('no port'))))
    })
  })
}
