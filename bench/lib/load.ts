/** Load on an address of this machine, bounded in time or number. */
import autocannon from 'autocannon'

export type Request = { method: 'GET' | 'POST'; path: string; body?: string }
export type Load = { perSecond: number; p50: number; p99: number; failed: number; answered: number }

const CONNECTIONS = 20
const form = { 'content-type': 'application/x-www-form-urlencoded' }

type Wanted = {
  origin: string
  /** Called for every request, so that no two connections ask for the same at once unless they are meant to. */
  next(): Request
  bounds: { duration: number } | { amount: number }
}

export async function load({ origin, next, bounds }: Wanted): Promise<Load> {
  const result = await autocannon({
    url: origin,
    connections: CONNECTIONS,
    ...bounds,
    headers: { 'accept-encoding': 'br, gzip' },
    requests: [
      {
        setupRequest: (request) => {
          const { method, path, body } = next()
          return {
            ...request,
            method,
            path,
            ...(body !== undefined && { body, headers: { ...request.headers, ...form } }),
          }
        },
      },
    ],
  })
  const { requests, latency, non2xx, errors, timeouts } = result
  return {
    perSecond: requests.average,
    p50: latency.p50,
    p99: latency.p99,
    failed: non2xx + errors + timeouts,
    answered: requests.total,
  }
}

/** One after another, from the beginning again when there are no more. */
export function inTurn<T>(list: readonly T[]): () => T {
  let at = -1
  return () => {
    at = (at + 1) % list.length
    return list[at] as T
  }
}

export const getOf = (path: string): Request => ({ method: 'GET', path })
