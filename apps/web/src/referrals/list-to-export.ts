import type { ReferralBox } from '@onthaal/shared/referrals'
import type { WorklistColumn } from '@onthaal/shared/worklists'
import type { ListToExport } from '../exports/index.ts'
import { type ListSearch, selectionIn, valuesOf } from './list-filters.ts'

const several = ['type', 'status', 'outcome', 'rejectionReason', 'not', 'empty', 'filled'] as const

/**
 * A list as it stands on the screen, to be taken along: all of it, not the page that is shown.
 *
 * @param columns those that somebody chose; all that there are when left out
 */
export function listToExport(
  box: ReferralBox,
  search: ListSearch,
  columns?: readonly WorklistColumn[],
): ListToExport {
  const { after: _after, ...selection } = selectionIn(search)
  const lists = several.flatMap((name) =>
    selection[name] === undefined ? [] : [[name, valuesOf<string>(selection[name])]],
  )
  const rest = Object.entries(selection).filter(([, value]) => value !== undefined)
  return {
    referrals: {
      ...Object.fromEntries(rest),
      ...Object.fromEntries(lists),
      box,
      ...(columns !== undefined && { columns: [...columns] }),
    },
  }
}
