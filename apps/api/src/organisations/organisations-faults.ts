import { type InputFault, InvalidInputError } from '../errors.ts'
import type { RegionRepository, Served } from './region-repository.ts'

/** @returns a fault about something that somebody else has already */
export function taken(name: string): InputFault {
  return { issue: 'rejectedInput', name, code: 'taken', detail: 'This is taken already.' }
}

/** A fault about the code of an organisation where people work. */
export const begun: InputFault = {
  issue: 'rejectedInput',
  name: 'code',
  code: 'begun',
  detail: 'Somebody signed in there already: only who runs the installation changes the code.',
}

/** @throws InvalidInputError when there are any */
export function refuseFaults(faults: readonly InputFault[]): void {
  if (faults.length > 0) throw new InvalidInputError(faults)
}

/** @returns how people find a desk, with nothing for what is left out */
export function contactOf(desk: Partial<Record<ContactField, string | null>>) {
  const { address, openingHours, phone } = desk
  return { address: address ?? null, openingHours: openingHours ?? null, phone: phone ?? null }
}

type ContactField = 'address' | 'openingHours' | 'phone'

interface Asked {
  /** Nothing for a desk that is not there yet. */
  readonly id: string
  readonly name: string
  readonly serves: readonly string[]
}

/** @returns what is wrong with the name of a desk and whom it is to serve, and the data that it is to serve */
export async function checkDesk(
  regions: RegionRepository,
  organisationId: string,
  { id, name, serves }: Asked,
): Promise<{ faults: InputFault[]; served: Served[] }> {
  const served = await regions.partitions(serves)
  const isTaken = await regions.isNameTaken('desk', { id, organisationId, name })
  const unknown = serves.flatMap((one, at): InputFault[] => {
    if (served.some((known) => known.id === one)) return []
    const detail = 'There is no such municipality.'
    return [{ issue: 'referencedResourceNotFound', name: `serves[${at}]`, code: 'unknown', detail }]
  })
  return { faults: [...(isTaken ? [taken('name')] : []), ...unknown], served }
}
