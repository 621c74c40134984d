import type { PersonFile } from './person-repository.ts'

/**
 * What somebody answered about an interpreter. The column has no empty value: a no that comes from nowhere
 * was never said.
 *
 * @returns null as long as nobody asked
 */
export function interpreterAnswer({
  interpreterNeeded,
  provenance,
}: Pick<PersonFile, 'interpreterNeeded' | 'provenance'>): boolean | null {
  const wasSaid = interpreterNeeded || provenance.interpreterNeeded !== undefined
  return wasSaid ? interpreterNeeded : null
}
