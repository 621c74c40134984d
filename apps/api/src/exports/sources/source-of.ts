import { type ExportedList, exportedLists } from '@onthaal/shared/exports'
import type { NewExport } from '@onthaal/shared/exports/schemas'
import type { Permission } from '@onthaal/shared/identity'
import type { Actor } from '../../actor.ts'
import { InvalidInputError } from '../../errors.ts'
import type { ListSource } from './list-source.ts'
import { referralSource } from './referral-source.ts'

/**
 * The list that somebody wants to take along.
 *
 * @throws InvalidInputError when none is named or several are, or its filters make no sense
 */
export function sourceOf(actor: Actor, asked: NewExport, now: Date): ListSource {
  const { format: _format, ...lists } = asked
  const [list, ...others] = Object.values(lists)
  if (list === undefined || others.length > 0 || asked.referrals === undefined) {
    throw new InvalidInputError([
      {
        issue: 'invalidInput',
        in: 'body',
        name: '',
        code: 'oneList',
        detail: 'Name exactly one list.',
      },
    ])
  }
  return referralSource(actor, asked.referrals, now) as ListSource
}

/** What somebody must be allowed to read to take a list of it along. */
const permissions = { referrals: 'readReferrals' } as const satisfies Record<
  ExportedList,
  Permission
>

/** Whether whoever asks may read the lists that they name at all. */
export function mayTakeAlong(actor: Actor, asked: NewExport): boolean {
  return exportedLists.every(
    (list) => asked[list] === undefined || actor.permissions.includes(permissions[list]),
  )
}
