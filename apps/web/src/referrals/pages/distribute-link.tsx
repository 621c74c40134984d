import { useTranslation } from 'react-i18next'
import { useSession } from '../../identity/index.ts'
import { paths } from '../../paths.ts'
import { ButtonLink } from '../../shell/index.ts'
import { useListAddress } from './use-list-address.ts'

/** Leads a manager from a list, as it is narrowed, to handing it out; to others it is nothing. */
export function DistributeLink({ work }: { work: 'new' | 'followed' }) {
  const { t } = useTranslation()
  const { permissions } = useSession()
  const { search } = useListAddress()
  if (!permissions.includes('manageCaseloads')) return null
  const { list: _list, after: _after, figure: _figure, ...filters } = search
  const to = work === 'new' ? paths.distribute(filters) : paths.distributeFollowed(filters)
  return (
    <ButtonLink {...to} variant="default" size="sm">
      {t('referrals.distribute')}
    </ButtonLink>
  )
}
