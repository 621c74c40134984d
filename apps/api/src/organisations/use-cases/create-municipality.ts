import type { NewMunicipality } from '@onthaal/shared/organisations/schemas'
import type { Actor } from '../../actor.ts'
import { rightsChange } from '../../administration/index.ts'
import type { InputFault } from '../../errors.ts'
import { type Intent, once } from '../../idempotency/index.ts'
import { newId } from '../../ids.ts'
import { present } from '../../present.ts'
import type { MadeMunicipality, MunicipalityRecord } from '../municipality-repository.ts'
import { refuseFaults, taken } from '../organisations-faults.ts'
import type { OrganisationsUseCaseDependencies } from '../organisations-use-cases.ts'

/**
 * Adds a municipality with its data, with its OCMW where it is given, and the first administrator of each.
 * Nobody can sign in before a code was made for them.
 *
 * @returns all municipalities as they are now
 * @throws InvalidInputError when a name, a code, a NIS code or a name to sign in with is taken, or when
 *   something is said of an OCMW or an administrator without a name
 */
export function createMunicipality({ work, clock }: OrganisationsUseCaseDependencies) {
  return (actor: Actor, input: NewMunicipality, intent: Intent): Promise<MunicipalityRecord[]> =>
    work(actor, async (repositories) => {
      const { municipalities, rightsChanges } = repositories
      const now = clock()
      await once(repositories, { userId: actor.userId, intent, now }, async () => {
        const made = withIds(input)
        await municipalities.lockMaking()
        refuseFaults([
          ...missingIn(input).map(missing),
          ...(await municipalities.taken(made)).map(taken),
          ...sameIn(input).map(taken),
        ])
        await municipalities.insert(made, now)
        const { name, code, nisCode, ocmwName } = input
        const after = { code, nisCode, ocmw: ocmwName }
        const subject = { id: made.id, name }
        await rightsChanges.add(rightsChange(actor, 'municipalityCreated', subject, { after }, now))
        return made.id
      })
      return municipalities.list()
    })
}

function withIds(input: NewMunicipality): MadeMunicipality {
  const { name, code, partitionName, nisCode, ocmwName, ocmwCode } = input
  return {
    ...{ id: newId(), name },
    ...present({ code }),
    partition: { id: newId(), name: partitionName, nisCode },
    ...administratorOf(input.administratorUsername, input.administratorName),
    ...(ocmwName !== undefined && {
      ocmw: {
        ...{ id: newId(), name: ocmwName },
        ...present({ code: ocmwCode }),
        ...administratorOf(input.ocmwAdministratorUsername, input.ocmwAdministratorName),
      },
    }),
  }
}

function administratorOf(username: string | undefined, displayName: string | undefined) {
  if (username === undefined || displayName === undefined) return {}
  return { administrator: { id: newId(), membershipId: newId(), username, displayName } }
}

/** What is said of something goes with its name. */
const needed = {
  administratorUsername: ['administratorName'],
  administratorName: ['administratorUsername'],
  ocmwCode: ['ocmwName'],
  ocmwAdministratorUsername: ['ocmwName', 'ocmwAdministratorName'],
  ocmwAdministratorName: ['ocmwName', 'ocmwAdministratorUsername'],
} as const satisfies Partial<Record<keyof NewMunicipality, readonly (keyof NewMunicipality)[]>>

function missingIn(input: NewMunicipality): string[] {
  const said = Object.keys(needed) as (keyof typeof needed)[]
  const wanted = said.flatMap((name) => (input[name] === undefined ? [] : [...needed[name]]))
  return [...new Set(wanted)].filter((name) => input[name] === undefined)
}

function missing(name: string): InputFault {
  const detail = 'What else is said of it needs this.'
  return { issue: 'requiredInput', name, code: 'required', detail }
}

/** The two that are made cannot have the same either. */
function sameIn(input: NewMunicipality): string[] {
  const same = (one: string | undefined, other: string | undefined) =>
    one !== undefined && one.toLowerCase() === other?.toLowerCase()
  return [
    ...(same(input.code, input.ocmwCode) ? ['ocmwCode'] : []),
    ...(same(input.administratorUsername, input.ocmwAdministratorUsername)
      ? ['ocmwAdministratorUsername']
      : []),
  ]
}
