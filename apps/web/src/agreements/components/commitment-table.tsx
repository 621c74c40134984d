import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatMoment } from '../../i18n/formats.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import type { AgreementCommitment, AgreementFile } from '../agreement.ts'
import { CommitmentTag } from './agreement-tags.tsx'
import { Indicator, type IndicatorFigures } from './indicator.tsx'

interface CommitmentTableProps {
  agreement: AgreementFile
  /** The figures that show how commitments are kept; nothing for whoever may not read figures. */
  known: IndicatorFigures | undefined
  /** Leads to where the work of a commitment is done. */
  linkOf: (commitment: AgreementCommitment) => ReactNode
  /** Left out for whoever only reads. */
  onChange?: (commitment: AgreementCommitment) => void
}

/** Each paragraph of the agreement, who has to keep it, how it stands, and what shows that: by a figure and by what was written. */
export function CommitmentTable({ agreement, known, linkOf, onChange }: CommitmentTableProps) {
  const { t } = useTranslation()
  const columns: Column<AgreementCommitment>[] = [
    {
      key: 'what',
      label: t('agreements.fields.commitment'),
      kind: 'heading',
      render: ({ code, paragraph }) => (
        <>
          {t('agreements.paragraph', { paragraph })} {t(`agreements.commitment.${code}`)}
        </>
      ),
    },
    {
      key: 'party',
      label: t('agreements.fields.party'),
      render: ({ party, responsible }) => (
        <>
          {t(`agreements.party.${party}`)}
          {responsible !== undefined && <div dir="auto">{responsible}</div>}
        </>
      ),
    },
    {
      key: 'state',
      label: t('agreements.fields.state'),
      render: ({ state }) => <CommitmentTag state={state} />,
    },
    {
      key: 'indicator',
      label: t('agreements.fields.indicator'),
      render: (commitment) => (
        <div>
          <Indicator agreement={agreement} commitment={commitment} known={known} />
          {linkOf(commitment)}
        </div>
      ),
    },
    {
      key: 'evidence',
      label: t('agreements.fields.evidence'),
      render: ({ evidence, evidenceLink, changedAt, changedBy }) => (
        <>
          {(evidence !== undefined || evidenceLink === undefined) && (
            <div dir="auto" style={{ whiteSpace: 'pre-line' }}>
              {evidence ?? t('agreements.notWritten')}
            </div>
          )}
          {evidenceLink !== undefined && (
            <div style={{ overflowWrap: 'anywhere' }}>
              <a href={evidenceLink} rel="noreferrer">
                {evidenceLink.replace('https://', '')}
              </a>
            </div>
          )}
          {changedAt !== undefined && (
            <small>
              {t('agreements.saidBy', { name: changedBy, moment: formatMoment(changedAt) })}
            </small>
          )}
        </>
      ),
    },
  ]
  const action: Column<AgreementCommitment>[] = onChange
    ? [
        {
          key: 'change',
          label: t('agreements.fields.action'),
          kind: 'action',
          render: (commitment) => (
            <Button
              variant="default"
              size="xs"
              aria-label={t('agreements.changeParagraph', { paragraph: commitment.paragraph })}
              onClick={() => onChange(commitment)}
            >
              {t('agreements.change')}
            </Button>
          ),
        },
      ]
    : []
  return (
    <DataTable
      caption={t('agreements.sections.commitments')}
      columns={[...columns, ...action]}
      rows={agreement.commitments}
      rowKey={({ code }) => code}
    />
  )
}
