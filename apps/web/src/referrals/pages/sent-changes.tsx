import '../../i18n/late/sent-changes.ts'
import { Button, Text } from '@mantine/core'
import { mayAmend } from '@onthaal/shared/sent-changes'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { formatMoment } from '../../i18n/formats.ts'
import { useSession } from '../../identity/index.ts'
import { useFactWords } from '../../persons/index.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Section } from '../../ui/section.tsx'
import { SaidWords } from '../components/said-words.tsx'
import { AmendDialog } from '../forms/amend-dialog.tsx'
import type { Referral, ReferralEvent } from '../referral.ts'
import { sentChangesQuery, useSeeSentChanges } from '../sent-change-queries.ts'
import { sentFieldName, sentValueWords } from '../sent-change-words.ts'

interface SentChangesProps {
  referral: Referral
  events: readonly ReferralEvent[]
}

/** What changed after sending: for the sender the way to change it, for the desk what it was and is. */
export function SentChanges({ referral, events }: SentChangesProps) {
  const { organisation, permissions } = useSession()
  const isSender = referral.sender.id === organisation.id
  if (isSender) {
    const canAmend = permissions.includes('sendReferrals') && mayAmend(referral.status, ['sender'])
    return canAmend ? <Amend referral={referral} /> : null
  }
  // Nothing is read of what never happened: each reading stands in the log.
  const hasChanged = events.some(({ event }) => event === 'amend' || event === 'fileChange')
  return hasChanged ? <Notice referral={referral} /> : null
}

function Amend({ referral }: { referral: Referral }) {
  const { t } = useTranslation()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <div>
      <Button variant="default" onClick={() => setIsOpen(true)}>
        {t('sentChanges.amend')}
      </Button>
      {isOpen && <AmendDialog referral={referral} onClose={() => setIsOpen(false)} />}
    </div>
  )
}

function Notice({ referral }: { referral: Referral }) {
  const { t } = useTranslation()
  const factWords = useFactWords()
  const changes = useQuery(sentChangesQuery(referral.id))
  const see = useSeeSentChanges(referral.id)
  if (changes.isError) {
    return <Failure error={changes.error} onRetry={() => void changes.refetch()} />
  }
  const { items = [], explanations = [], newest } = changes.data ?? {}
  if (items.length === 0 || newest === undefined) return null

  return (
    <Section title={t('sentChanges.title')}>
      <Text>{t('sentChanges.intro', { sender: referral.sender.name })}</Text>
      <DataTable
        caption={t('sentChanges.title')}
        columns={[
          {
            key: 'field',
            label: t('sentChanges.what'),
            kind: 'heading',
            render: ({ field }) => sentFieldName(field, t),
          },
          {
            key: 'was',
            label: t('sentChanges.was'),
            render: ({ field, before }) => (
              <bdi>{sentValueWords(field, before, { t, factWords })}</bdi>
            ),
          },
          {
            key: 'is',
            label: t('sentChanges.is'),
            render: ({ field, value }) => (
              <bdi>{sentValueWords(field, value, { t, factWords })}</bdi>
            ),
          },
        ]}
        rows={items}
        rowKey={({ field }) => field}
      />
      {explanations.map(({ at, by, text }) => (
        <SaidWords
          key={`${at} ${text}`}
          caption={t('sentChanges.why', { who: by.displayName, when: formatMoment(at) })}
          words={text}
        />
      ))}
      {see.error && <Failure error={see.error} takesFocus />}
      <div>
        <Button variant="default" loading={see.isPending} onClick={() => see.mutate(newest)}>
          {t('sentChanges.seen')}
        </Button>
      </div>
    </Section>
  )
}
