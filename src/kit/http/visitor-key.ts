/** Who counts as one visitor under a high ceiling: a network, as a keyed mark that cannot be turned back into an address. */
import type { Secrets } from '../secrets.ts'

/** A whole IPv4 address; of an IPv6 one the first half, since one subscriber has at least a /64 (RFC 6177). */
export function networkOf(address: string): string {
  if (address.includes('.')) return address.slice(address.lastIndexOf(':') + 1)
  const [head = '', tail] = address.split('::')
  const [first, last] = [head, tail ?? ''].map((part) => (part === '' ? [] : part.split(':')))
  const gap = tail === undefined ? 0 : 8 - (first?.length ?? 0) - (last?.length ?? 0)
  return [...(first ?? []), ...Array<string>(Math.max(0, gap)).fill('0'), ...(last ?? [])].slice(0, 4).join(':')
}

/** A connection that has gone away meanwhile has no address. */
export const visitorKeyOf = (secrets: Secrets, address: string | undefined) =>
  secrets.sign('visitor', networkOf(address ?? ''))
