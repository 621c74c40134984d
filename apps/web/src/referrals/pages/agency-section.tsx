import '../../i18n/late/agency-referrals.ts'
import { Button, Text } from '@mantine/core'
import { canReferFrom } from '@onthaal/shared/agency-referrals'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { useSession } from '../../identity/index.ts'
import { paths } from '../../paths.ts'
import { TextLink } from '../../shell/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { Section } from '../../ui/section.tsx'
import { agencyReferralsQuery } from '../agency-queries.ts'
import { ReferralStatus } from '../components/referral-status.tsx'
import { ReferFromAgencyDialog } from '../forms/refer-from-agency-dialog.tsx'
import type { Referral, ReferralListItem } from '../referral.ts'
import { outcomeWords } from '../referral-labels.ts'

/** To which municipality or OCMW the agency referred the person of a referral, and what comes of it. */
export function AgencySection({ referral }: { referral: Referral }) {
  const { t } = useTranslation()
  const { user } = useSession()
  const sent = useQuery(agencyReferralsQuery(referral.id))
  const [isReferring, setIsReferring] = useState(false)
  const mayRefer = referral.owner?.id === user.id && canReferFrom(referral.status)

  const columns: Column<ReferralListItem>[] = [
    {
      key: 'reference',
      label: t('referrals.fields.reference'),
      kind: 'heading',
      render: ({ id, reference }) => <TextLink {...paths.referral(id)}>{reference}</TextLink>,
    },
    {
      key: 'what',
      label: t('agencyReferrals.type'),
      render: ({ type }) => t(`vocabulary.referralType.${type}`),
    },
    {
      key: 'where',
      label: t('agencyReferrals.desk'),
      render: ({ receiver, desk }) =>
        t('agencyReferrals.deskOf', { organisation: receiver.name, desk: desk.name }),
    },
    {
      key: 'status',
      label: t('referrals.fields.status'),
      render: (row) => (
        <>
          <ReferralStatus referral={row} isReceiver={false} />
          {row.waitsSince && <Text size="sm">{t('agencyReferrals.waits')}</Text>}
          {(row.outcome || row.rejectionReason) && <Text size="sm">{outcomeWords(row, t)}</Text>}
        </>
      ),
    },
  ]

  return (
    <Section title={t('agencyReferrals.section')}>
      <Text>{t('agencyReferrals.agencyOnly')}</Text>
      <LoadState
        data={sent.data}
        hasFailed={sent.isError}
        failure={<Failure error={sent.error} onRetry={() => void sent.refetch()} />}
      >
        {(items) =>
          items.length === 0 ? (
            <Text>{t('agencyReferrals.none')}</Text>
          ) : (
            <DataTable
              caption={t('agencyReferrals.section')}
              columns={columns}
              rows={items}
              rowKey={({ id }) => id}
            />
          )
        }
      </LoadState>
      {mayRefer && (
        <Actions>
          <Button variant="default" onClick={() => setIsReferring(true)}>
            {t('agencyReferrals.open')}
          </Button>
        </Actions>
      )}
      {isReferring && (
        <ReferFromAgencyDialog referralId={referral.id} onClose={() => setIsReferring(false)} />
      )}
    </Section>
  )
}
