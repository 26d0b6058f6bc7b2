import { createServer, connect, type Socket } from 'node:net'

/** A way to a database that can be cut and mended, while the database itself serves everybody else. */
export interface CutOff {
  url: string
  cut: () => void
  mend: () => void
  close: () => Promise<void>
}

/** Listens on a port of its own and passes everything on to the server of `target`. */
export async function openCutOff(target: string): Promise<CutOff> {
  const { hostname, port } = new URL(target)
  const sockets = new Set<Socket>()
  let isCut = false
  const server = createServer((from) => {
    if (isCut) return void from.destroy()
    const to = connect(Number(port || 5432), hostname)
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      sockets.add(one)
      one
        .on('error', () => other.destroy())
        .on('close', () => (sockets.delete(one), other.destroy()))
        .pipe(other)
    }
  })
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle))
  const address = server.address()
  const url = Object.assign(new URL(target), {
    host: `127.0.0.1:${address && typeof address === 'object' ? address.port : 0}`,
  }).href
  const drop = () => sockets.forEach((socket) => socket.destroy())
  return {
    url,
    cut: () => ((isCut = true), drop()),
    mend: () => (isCut = false),
    close: () => (drop(), new Promise((settle) => server.close(() => settle()))),
  }
}
