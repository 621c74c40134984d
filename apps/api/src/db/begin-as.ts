import type { Permission } from '@onthaal/shared/identity'
import type { Actor } from '../actor.ts'

/** Nobody waits longer for the lock of somebody else; a second try finds what the first has made. */
export const patience = "set local lock_timeout = '5s'"

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/**
 * Begins a transaction and says who is at work, in one round trip. `set local` knows no parameters,
 * so every value is proven to be a UUID before it becomes text. The one place that sets the actor.
 */
export function beginAs(actor: Actor, first: readonly string[] = []): string {
  // In order: the database sorts them for each search of an index, and sees at once what is sorted already.
  const partitions = actor.partitions
    .map(({ id }) => checked(id))
    .sort()
    .join(',')
  return [
    'begin',
    ...first,
    `set local onthaal.user_id = '${checked(actor.userId)}'`,
    `set local onthaal.organisation = '${checked(actor.organisation.id)}'`,
    `set local onthaal.partitions = '{${partitions}}'`,
    `set local onthaal.education = '${actor.education ? 'on' : 'off'}'`,
    `set local onthaal.oversight = '${oversees(actor) ? 'on' : 'off'}'`,
    // Few manage anything: all others are spared the statement, and without it nobody does.
    ...managed(actor).map((what) => `set local onthaal.manages = '${what}'`),
    patience,
  ].join('; ')
}

/** Whether somebody answers for how people are looked up at their organisation. */
function oversees({ permissions }: Actor): boolean {
  return permissions.includes('readConsultations')
}

/** The words that the policies know permissions by; figures of a few tell of people, so who reads them is among these. */
const managing: Readonly<Partial<Record<Permission, string>>> = {
  handOverPartitions: 'handovers',
  manageAgreements: 'agreements',
  manageDesks: 'desks',
  manageReceivingDesks: 'desks',
  manageMunicipalities: 'municipalities',
  manageOrganisation: 'organisation',
  manageProtocols: 'protocols',
  manageUsers: 'users',
  readDashboard: 'figures',
  readRightsChanges: 'rights',
}

/** What this actor may do in the tables of administration and of figures, as one word for the policies. */
function managed({ permissions }: Actor): string[] {
  const words = permissions.flatMap((permission) => managing[permission] ?? [])
  return words.length === 0 ? [] : [words.join(' ')]
}

function checked(id: string): string {
  if (!uuid.test(id)) throw new Error('An id of the actor is no UUID')
  return id
}
