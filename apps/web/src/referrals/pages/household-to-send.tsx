import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { householdPreviewQuery } from '../../persons/index.ts'
import { LoadState } from '../../ui/load-state.tsx'
import { HouseholdMembers } from '../components/household-members.tsx'

/** Before sending: who of the household goes along with a referral of this person. */
export function HouseholdToSend({ personId }: { personId: string }) {
  const { t } = useTranslation()
  const preview = useQuery(householdPreviewQuery(personId))
  return (
    <>
      <h3 style={{ margin: 0, fontSize: '1.05rem' }}>{t('referrals.household.goesAlong')}</h3>
      <LoadState
        data={preview.data}
        hasFailed={preview.isError}
        failure={<Failure error={preview.error} onRetry={() => void preview.refetch()} />}
      >
        {({ members }) =>
          members.length === 0 ? (
            <Text>{t('referrals.household.nobodyGoes')}</Text>
          ) : (
            <HouseholdMembers members={members} />
          )
        }
      </LoadState>
    </>
  )
}
