import type { Schemas } from '../api/client.ts'

type Origin = Schemas['FactOrigin']

/** @returns the origin that most of the facts have, so that it is said once; the first of equals */
export function commonOrigin(origins: readonly (Origin | undefined)[]): Origin | undefined {
  const counted = new Map<string, { origin: Origin; count: number }>()
  for (const origin of origins) {
    if (!origin) continue
    const key = `${origin.source} ${origin.asOf}`
    counted.set(key, { origin, count: (counted.get(key)?.count ?? 0) + 1 })
  }
  const [most] = [...counted.values()].sort((one, other) => other.count - one.count)
  return most?.origin
}
