import type { OrganisationCode } from '@onthaal/shared/organisations/schemas'
import type { Actor } from '../../actor.ts'
import { rightsChange } from '../../administration/index.ts'
import { required, requireVersion, StaleVersionError } from '../../errors.ts'
import type { KnownRecord } from '../municipality-repository.ts'
import { begun, refuseFaults, taken } from '../organisations-faults.ts'
import type { OrganisationsUseCaseDependencies } from '../organisations-use-cases.ts'

interface ReplaceOrganisationCodeCommand {
  readonly organisationId: string
  readonly versions: readonly number[]
  readonly input: OrganisationCode
}

/**
 * Gives an organisation where nobody works yet another code, or none. The identity provider gives rights by it:
 * once somebody signed in there, another code would let others in, and only who runs the installation changes it.
 *
 * @throws NotFoundError when there is no such organisation
 * @throws StaleVersionError when it was changed since the actor saw it
 * @throws InvalidInputError when somebody works there already, or another organisation has this code
 */
export function replaceOrganisationCode({ work, clock }: OrganisationsUseCaseDependencies) {
  return (actor: Actor, command: ReplaceOrganisationCodeCommand): Promise<KnownRecord> =>
    work(actor, async ({ municipalities, rightsChanges }) => {
      const { organisationId, versions, input } = command
      const now = clock()
      await municipalities.lockMaking()
      const record = required(await municipalities.findKnown(organisationId))
      const row = record.organisation
      requireVersion(row.version, versions)
      const changed = { ...row, code: input.code ?? null }
      refuseFaults(record.hasBegun ? [begun] : [])
      refuseFaults((await municipalities.isCodeTaken(changed)) ? [taken('code')] : [])
      if (!(await municipalities.changeCode(changed, now))) {
        throw new StaleVersionError(row.version + 1)
      }
      const subject = { id: row.id, name: row.name }
      const difference = { before: { code: row.code }, after: { code: changed.code } }
      await rightsChanges.add(rightsChange(actor, 'organisationChanged', subject, difference, now))
      return { ...record, organisation: { ...changed, version: row.version + 1 } }
    })
}
