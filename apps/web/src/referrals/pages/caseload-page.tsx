import { followedStatuses } from '@onthaal/shared/referrals'
import { belgianDay } from '@onthaal/shared/time'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import { ButtonLink } from '../../shell/index.ts'
import { ContactForm } from '../forms/contact-form.tsx'
import type { ReferralListItem } from '../referral.ts'
import { ListPage } from './list-page.tsx'
import { RowAction } from './row-action.tsx'
import { useReferralColumns } from './use-referral-columns.tsx'

export function CaseloadPage() {
  const { t } = useTranslation()
  const columns = useReferralColumns()
  const [contacting, setContacting] = useState<ReferralListItem>()

  return (
    <ListPage
      box="caseload"
      words={{
        title: t('referrals.caseload.title'),
        intro: t('referrals.caseload.intro'),
        caption: t('referrals.caseload.caption'),
      }}
      statuses={followedStatuses}
      empty={{
        title: t('referrals.caseload.empty'),
        text: t('referrals.caseload.emptyText'),
        action: <ButtonLink {...paths.queue()}>{t('referrals.caseload.toQueue')}</ButtonLink>,
      }}
      columns={[
        columns.person(columns.link),
        columns.type,
        columns.sender,
        columns.statusSince,
        columns.nextStep,
        columns.action((row) => (
          <RowAction referral={row} press={{ recordContact: setContacting }} />
        )),
      ]}
    >
      {contacting && (
        <ContactForm
          referral={contacting}
          today={belgianDay(new Date())}
          onClose={() => setContacting(undefined)}
        />
      )}
    </ListPage>
  )
}
