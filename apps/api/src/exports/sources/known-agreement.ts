import type { ExportedList } from '@onthaal/shared/exports'
import type { AgreementRepository } from '../../agreements/index.ts'
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
): Promise<NonNullable<Awaited<ReturnType<AgreementRepository['find']>>>> {
  const record = await agreements.find(id)
  if (record !== undefined) return record
  const detail = 'Your organisation has no such agreement.'
  const name = `${list}.agreement`
  throw new InvalidInputError([
    { issue: 'referencedResourceNotFound', name, code: 'unknown', detail },
  ])
}
