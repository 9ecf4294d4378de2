import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

/** Why one cannot listen there (EADDRINUSE, EACCES …), or nothing when one can. */
export function obstacleTo(port: number, host = '127.0.0.1'): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)))
  })
}

/** Below the range from which systems give ports to outgoing connections, so that a kept port stays free. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(20_000, 32_000)
    if (!(await obstacleTo(port))) return port
  }
}
