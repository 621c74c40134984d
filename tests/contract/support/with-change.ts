/**
 * A copy of a document with one value changed.
 *
 * @param path steps separated by spaces
 * @param value what to put there; undefined removes
 */
export function withChange<T extends object>(document: T, path: string, value: unknown): T {
  const copy = structuredClone(document)
  let place: Record<string, unknown> = copy as Record<string, unknown>
  const steps = path.split(' ')
  for (const step of steps.slice(0, -1)) {
    const next = place[step]
    if (typeof next !== 'object' || next === null) throw new Error(`No ${step} in ${path}`)
    place = next as Record<string, unknown>
  }
  const last = steps.at(-1) ?? ''
  if (value === undefined) delete place[last]
  else place[last] = value
  return copy
}
