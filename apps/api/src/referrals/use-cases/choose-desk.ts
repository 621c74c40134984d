import { InvalidInputError } from '../../errors.ts'
import type { DeskRepository } from '../../reference-data/index.ts'

/**
 * The desk that a referral goes to: the one that was named, or the only one that serves the municipality.
 *
 * @throws InvalidInputError when none was named where several serve, or the named one does not serve
 */
export async function chooseDesk(
  desks: DeskRepository,
  partitionId: string,
  named: string | undefined,
): Promise<{ id: string; organisation: { id: string } }> {
  const serving = await desks.listServing([partitionId])
  const chosen =
    named === undefined && serving.length === 1
      ? serving[0]
      : serving.find(({ id }) => id === named)
  if (chosen !== undefined) return chosen
  throw new InvalidInputError([
    named === undefined
      ? {
          issue: 'requiredInput',
          name: 'desk',
          code: 'required',
          detail: 'Several desks, or none, serve this municipality; name one.',
        }
      : {
          issue: 'referencedResourceNotFound',
          name: 'desk',
          code: 'unknown',
          detail: 'No such desk serves this municipality.',
        },
  ])
}
