import { type ExportedList, exportedLists, permissionToExport } from '@onthaal/shared/exports'
import type { NewExport } from '@onthaal/shared/exports/schemas'
import type { Actor } from '../../actor.ts'
import { InvalidInputError } from '../../errors.ts'
import type { ListSource } from './list-source.ts'
import { lists, type Taking } from './lists.ts'

/**
 * The list that somebody wants to take along.
 *
 * @throws InvalidInputError when none is named or several are, or its filters make no sense
 */
export function sourceOf(asked: NewExport, taking: Taking): ListSource {
  const [list, ...others] = namedIn(asked)
  const source = list && others.length === 0 ? sourceIn(list, asked, taking) : undefined
  if (source) return source
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

function sourceIn<List extends ExportedList>(list: List, asked: NewExport, taking: Taking) {
  const wanted = asked[list]
  return wanted && lists[list].source(wanted, taking)
}

function namedIn(asked: NewExport): ExportedList[] {
  return exportedLists.filter((list) => asked[list] !== undefined)
}

/** What it takes to take this along at all, beside reading it. */
export function permissionToTake(asked: NewExport): 'exportLists' | 'exportRegisters' {
  return permissionToExport(namedIn(asked))
}

/** Whether whoever asks may take the lists that they name along: may read them, and take people along if they show any. */
export function mayTakeAlong(actor: Actor, asked: NewExport): boolean {
  return (
    actor.permissions.includes(permissionToTake(asked)) &&
    namedIn(asked).every(
      (list) =>
        actor.permissions.includes(lists[list].permission) &&
        (list !== 'children' || actor.education),
    )
  )
}

/** Whether a file that was asked for earlier may be handed over: of a desk, to whoever works there by now. */
export function mayStillHave(actor: Actor, asked: NewExport): boolean {
  const { appointments } = asked
  const isThere = appointments === undefined || actor.desks.includes(appointments.desk)
  return mayTakeAlong(actor, asked) && isThere
}
