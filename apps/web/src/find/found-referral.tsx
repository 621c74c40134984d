import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Failure } from '../api/failure.tsx'
import { paths } from '../paths.ts'
import { PersonName } from '../persons/index.ts'
import { referralListQuery } from '../referrals/index.ts'
import { TextLink } from '../shell/index.ts'
import { LoadState } from '../ui/load-state.tsx'
import { Found } from './found.tsx'

/** The referral of a reference number, if this reader may see it. */
export function FoundReferral({ reference, onGo }: { reference: string; onGo: () => void }) {
  const { t } = useTranslation()
  const list = useQuery(referralListQuery('all', { reference }))
  return (
    <LoadState
      data={list.data?.items}
      hasFailed={list.isError}
      failure={<Failure error={list.error} onRetry={() => void list.refetch()} />}
    >
      {(referrals) => (
        <div role="status">
          <Found title={t('find.referrals')} note={referrals.length === 0 && t('find.noReferral')}>
            {referrals.map(({ id, status, person }) => (
              <li key={id}>
                <TextLink
                  {...(status === 'draft' ? paths.draft(id) : paths.referral(id))}
                  onClick={onGo}
                >
                  {reference}
                </TextLink>{' '}
                <PersonName person={person} />
              </li>
            ))}
          </Found>
        </div>
      )}
    </LoadState>
  )
}
