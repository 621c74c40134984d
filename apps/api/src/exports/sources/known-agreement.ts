import type { ExportedList } from '@onthaal/shared/exports'
import type { AgreementFileRecord } from '../../agreements/index.ts'
import { InvalidInputError } from '../../errors.ts'
import type { ExportReadRepositories } from '../export-use-cases.ts'

/**
 * @param list what is taken along of the agreement
 * @throws InvalidInputError when the actor's organisation is no party to it
 */
export async function knownAgreement(
  { agreements }: Pick<ExportReadRepositories, 'agreements'>,
  id: string,
  list: ExportedList,
): Promise<AgreementFileRecord> {
  const record = await agreements.find(id)
  if (record !== undefined) return record
  const detail = 'Your organisation has no such agreement.'
  const name = `${list}.agreement`
  throw new InvalidInputError([
    { issue: 'referencedResourceNotFound', name, code: 'unknown', detail },
  ])
}

/** @returns what a party to an agreement is called */
export function organisationOf(
  { organisation, partner }: Pick<AgreementFileRecord, 'organisation' | 'partner'>,
  id: string,
): string | undefined {
  return [organisation, partner].find((one) => one.id === id)?.name
}
