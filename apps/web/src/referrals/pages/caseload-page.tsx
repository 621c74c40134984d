import { Button } from '@mantine/core'
import { belgianDay } from '@onthaal/shared/time'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import { ButtonLink } from '../../shell/index.ts'
import { rowWords } from '../components/referral-columns.tsx'
import { ContactForm } from '../forms/contact-form.tsx'
import type { ReferralListItem } from '../referral.ts'
import { ListPage } from './list-page.tsx'
import { useReferralColumns } from './use-referral-columns.tsx'

const statuses = ['accepted', 'inProgress', 'onHold'] as const

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
      statuses={statuses}
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
        columns.action((row) =>
          row.status === 'accepted' ? (
            <Button
              size="sm"
              variant="light"
              aria-label={t('referrals.recordContactOf', rowWords(row, t))}
              onClick={() => setContacting(row)}
            >
              {t('referrals.recordContact')}
            </Button>
          ) : (
            <ButtonLink
              {...paths.referral(row.id)}
              variant="default"
              size="sm"
              aria-label={t('referrals.openOf', rowWords(row, t))}
            >
              {t('common.open')}
            </ButtonLink>
          ),
        ),
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
