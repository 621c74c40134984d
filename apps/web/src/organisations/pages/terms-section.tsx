import { Button, Text } from '@mantine/core'
import { usualTerms } from '@onthaal/shared/referrals'
import { useQuery } from '@tanstack/react-query'
import type { TFunction } from 'i18next'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { ExportButton } from '../../exports/index.ts'
import { formatDay } from '../../i18n/formats.ts'
import { Actions } from '../../ui/actions.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { Section } from '../../ui/section.tsx'
import { TermDialog } from '../forms/term-dialog.tsx'
import type { ReferralTerm, Region } from '../organisation.ts'
import { agreementsQuery, referralTermsQuery } from '../organisation-queries.ts'

/** Within how many working days referrals are to be picked up and completed, as the agency sets it. */
export function TermsSection({ regions }: { regions: readonly Region[] }) {
  const { t } = useTranslation()
  const terms = useQuery(referralTermsQuery)
  const agreements = useQuery(agreementsQuery)
  const [open, setOpen] = useState<{ term?: ReferralTerm }>()
  const desks = regions.flatMap((region) =>
    region.desks.map(({ id, name }) => ({ value: id, label: name })),
  )
  const known = (agreements.data ?? []).map(({ id, reference, partners }) => ({
    value: id,
    label: `${reference} (${partners.map(({ name }) => name).join(' · ')})`,
  }))
  const failed = terms.isError ? terms : agreements

  return (
    <Section title={t('organisations.terms.title')}>
      <Text>{t('organisations.terms.intro')}</Text>
      <Text>{t('organisations.terms.usual', usualNumbers)}</Text>
      <LoadState
        data={agreements.data && terms.data}
        hasFailed={failed.isError}
        failure={<Failure error={failed.error} onRetry={() => void failed.refetch()} />}
      >
        {(rows) =>
          rows.length > 0 && (
            <DataTable
              caption={t('organisations.terms.title')}
              columns={columnsOf(
                { desks, agreements: known, onChange: (term) => setOpen({ term }) },
                t,
              )}
              rows={rows}
              rowKey={({ id }) => id}
            />
          )
        }
      </LoadState>
      <Actions>
        <Button variant="default" onClick={() => setOpen({})}>
          {t('organisations.terms.add')}
        </Button>
        <ExportButton list={{ referralTerms: {} }} />
      </Actions>
      {open && (
        <TermDialog {...open} desks={desks} agreements={known} onClose={() => setOpen(undefined)} />
      )}
    </Section>
  )
}

const usualNumbers = {
  pickUp: usualTerms.normal.pickUpWorkingDays,
  due: usualTerms.normal.dueWorkingDays,
  urgentPickUp: usualTerms.urgent.pickUpWorkingDays,
  urgentDue: usualTerms.urgent.dueWorkingDays,
}

interface Choices {
  desks: readonly { value: string; label: string }[]
  agreements: readonly { value: string; label: string }[]
  onChange: (term: ReferralTerm) => void
}

function columnsOf({ desks, agreements, onChange }: Choices, t: TFunction): Column<ReferralTerm>[] {
  const aboutWhat = ({ priority, type, desk, agreement }: ReferralTerm) =>
    [
      t(`vocabulary.priority.${priority}`),
      type ? t(`vocabulary.referralType.${type}`) : t('organisations.terms.everyType'),
      desks.find(({ value }) => value === desk)?.label,
      agreements.find(({ value }) => value === agreement)?.label,
    ]
      .filter((one) => one !== undefined)
      .join(', ')
  return [
    {
      key: 'about',
      label: t('organisations.terms.fields.about'),
      kind: 'heading',
      render: aboutWhat,
    },
    {
      key: 'validity',
      label: t('organisations.terms.fields.validity'),
      render: ({ validFrom, validTo }) =>
        validTo
          ? t('organisations.terms.period', { from: formatDay(validFrom), to: formatDay(validTo) })
          : t('organisations.terms.from', { from: formatDay(validFrom) }),
    },
    {
      key: 'pickUp',
      label: t('organisations.terms.fields.pickUp'),
      render: ({ pickUpWorkingDays }) =>
        t('organisations.terms.days', { count: pickUpWorkingDays }),
    },
    {
      key: 'due',
      label: t('organisations.terms.fields.due'),
      render: ({ dueWorkingDays }) => t('organisations.terms.days', { count: dueWorkingDays }),
    },
    {
      key: 'action',
      label: t('referrals.fields.action'),
      kind: 'action',
      render: (term) => (
        <Button
          size="sm"
          variant="light"
          aria-label={t('organisations.terms.changeOf', { what: aboutWhat(term) })}
          onClick={() => onChange(term)}
        >
          {t('organisations.change')}
        </Button>
      ),
    },
  ]
}
