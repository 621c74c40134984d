import { type InputFault, InvalidInputError } from '../errors.ts'

interface Period {
  readonly validFrom: string
  readonly validTo: string
}

/** @returns a fault when a period ends before it begins */
export function faultsOfPeriod({ validFrom, validTo }: Period): InputFault[] {
  if (validFrom <= validTo) return []
  const detail = 'It does not end before it begins.'
  return [{ issue: 'outOfRange', name: 'validTo', code: 'beforeFrom', detail }]
}

/** @returns a fault about an organisation that is not there */
export function unknownOrganisation(name: string): InputFault {
  const detail = 'There is no such organisation.'
  return { issue: 'referencedResourceNotFound', name, code: 'unknown', detail }
}

/** @throws InvalidInputError when there are any */
export function refuseFaults(faults: readonly InputFault[]): void {
  if (faults.length > 0) throw new InvalidInputError(faults)
}
