/** A map that forgets: when the young half is full it becomes the old half, and the old half is dropped. */
export type BoundedCache<Value> = { get(key: string): Value | undefined; set(key: string, value: Value): void }

export function createBoundedCache<Value>(size: number): BoundedCache<Value> {
  let young = new Map<string, Value>()
  let old = new Map<string, Value>()
  const set = (key: string, value: Value) => {
    if (young.size * 2 >= size) {
      old = young
      young = new Map()
    }
    young.set(key, value)
  }
  return {
    set,
    get(key) {
      const value = young.get(key) ?? old.get(key)
      if (value !== undefined && !young.has(key)) set(key, value)
      return value
    },
  }
}
