import { searchOfFilter } from '../../education/index.ts'
import { formatCount } from '../../i18n/formats.ts'
import { paths } from '../../paths.ts'
import { TextLink } from '../../shell/index.ts'
import type { ShowNumber } from '../figures.ts'
import { searchOfReferrals } from '../referral-list-search.ts'

/** Shows a number as the link to the list that holds exactly what it counts. */
export const linkToList: ShowNumber = ({ count, list }, label) => {
  const shown = formatCount(count)
  if (list.kind === 'referrals') {
    return (
      <TextLink
        {...paths.all(searchOfReferrals(list.referrals ?? { box: 'all' }))}
        aria-label={label}
      >
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
    <TextLink {...paths.figureList(search)} aria-label={label}>
      {shown}
    </TextLink>
  )
}
