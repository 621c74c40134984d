import { searchOfFilter } from '../../education/index.ts'
import { formatCount } from '../../i18n/formats.ts'
import { paths } from '../../paths.ts'
import { TextLink } from '../../shell/index.ts'
import type { ShowNumber } from '../figures.ts'
import { type FiguresPlace, nameInAddress } from '../opened-figure.ts'
import { searchOfReferrals } from '../referral-list-search.ts'

/**
 * Shows a number as the link to the list that holds exactly what it counts.
 *
 * @param place where the numbers stand, to which their lists lead back
 */
export function linkToList(place: FiguresPlace): ShowNumber {
  return ({ count, list }, label, measure) => {
    const shown = formatCount(count)
    const figure = nameInAddress({ measure, place })
    if (list.kind === 'referrals') {
      const search = searchOfReferrals(list.referrals ?? { box: 'all' })
      return (
        <TextLink {...paths.all({ ...search, figure })} aria-label={label}>
          {shown}
        </TextLink>
      )
    }
    if (list.kind === 'educationChains') {
      const filter = list.educationChains?.filter ?? 'all'
      return (
        <TextLink {...paths.schoolBoard(searchOfFilter(filter))} aria-label={label}>
          {shown}
        </TextLink>
      )
    }
    const { status, invitedFrom, invitedUntil, endedFrom, endedUntil } = list.arrivals ?? {}
    const search = {
      ...{ kind: list.kind, status, invitedFrom, invitedUntil, endedFrom, endedUntil },
      ...list.informedPersons,
    }
    return (
      <TextLink {...paths.figureList({ ...search, figure })} aria-label={label}>
        {shown}
      </TextLink>
    )
  }
}
