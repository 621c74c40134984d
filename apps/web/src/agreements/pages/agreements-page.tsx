import '../../i18n/late/agreements.ts'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { ExportButton } from '../../exports/index.ts'
import { formatDay } from '../../i18n/formats.ts'
import { useSession } from '../../identity/index.ts'
import { paths } from '../../paths.ts'
import { TextLink } from '../../shell/index.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { Page } from '../../ui/page.tsx'
import type { CooperationAgreement } from '../agreement.ts'
import { agreementsQuery } from '../agreement-queries.ts'
import { AgreementTag, EvaluationTag } from '../components/agreement-tags.tsx'
import { AddAgreement } from '../forms/add-agreement.tsx'
import { AgreementWarnings } from './agreement-warnings.tsx'

/** The cooperation agreements of the organisation; what ended warns and stops nothing. */
export function AgreementsPage() {
  const { t } = useTranslation()
  const { permissions } = useSession()
  const agreements = useQuery(agreementsQuery)
  const [isAdding, setIsAdding] = useState(false)
  // As the menu says it: the whole word breaks off on a narrow screen.
  const title = t('shell.nav.agreements')
  const columns: Column<CooperationAgreement>[] = [
    {
      key: 'reference',
      label: t('agreements.fields.reference'),
      kind: 'heading',
      render: ({ id, reference }) => <TextLink {...paths.agreement(id)}>{reference}</TextLink>,
    },
    {
      key: 'partners',
      label: t('agreements.fields.partners'),
      render: ({ partners }) => partners.map(({ name }) => name).join(' · '),
    },
    {
      key: 'term',
      label: t('agreements.fields.term'),
      render: ({ validFrom, validTo, amends }) => (
        <>
          {t('agreements.period', { from: formatDay(validFrom), to: formatDay(validTo) })}
          {amends !== undefined && <div>{t('agreements.addendumTo', { reference: amends })}</div>}
        </>
      ),
    },
    {
      key: 'standing',
      label: t('agreements.fields.standing'),
      render: (agreement) => <AgreementTag agreement={agreement} />,
    },
    {
      key: 'evaluation',
      label: t('agreements.fields.evaluation'),
      render: ({ evaluation }) =>
        evaluation === undefined ? (
          t('agreements.notEvaluated')
        ) : (
          <>
            {t('agreements.before', { date: formatDay(evaluation.dueBy) })}{' '}
            <EvaluationTag state={evaluation.state} />
          </>
        ),
    },
  ]

  return (
    <Page
      title={title}
      documentTitle={title}
      intro={t('agreements.intro')}
      aside={
        <>
          <ExportButton list={{ agreements: {} }} />
          {permissions.includes('manageAgreements') && (
            <Button onClick={() => setIsAdding(true)}>{t('agreements.add')}</Button>
          )}
        </>
      }
    >
      <AgreementWarnings />
      <LoadState
        data={agreements.data}
        hasFailed={agreements.isError}
        failure={<Failure error={agreements.error} onRetry={() => void agreements.refetch()} />}
      >
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title={t('agreements.empty')} text={t('agreements.emptyText')} />
          ) : (
            <DataTable
              caption={t('agreements.title')}
              columns={columns}
              rows={rows}
              rowKey={({ id }) => id}
            />
          )
        }
      </LoadState>
      {isAdding && (
        <AddAgreement known={agreements.data ?? []} onClose={() => setIsAdding(false)} />
      )}
    </Page>
  )
}
