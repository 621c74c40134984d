import { Text } from '@mantine/core'
import { commitmentStates, commitments } from '@onthaal/shared/agreements'
import { isDay } from '@onthaal/shared/time'
import { useTranslation } from 'react-i18next'
import { formatDay, formatMoment } from '../../i18n/formats.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { type AgreementChange, type AgreementFile, nameOf } from '../agreement.ts'

/** Who changed what of an agreement and its commitments, the newest first. */
export function AgreementHistory({ agreement }: { agreement: AgreementFile }) {
  const { t } = useTranslation()
  const { changes, changeCount } = agreement
  if (changes.length === 0) return <Text>{t('agreements.history.empty')}</Text>
  const columns: Column<AgreementChange>[] = [
    {
      key: 'what',
      label: t('agreements.history.what'),
      kind: 'heading',
      render: ({ what, commitment }) => {
        const paragraph = commitments.find(({ code }) => code === commitment)?.paragraph
        return paragraph === undefined
          ? t(`agreements.history.kind.${what}`)
          : `${t(`agreements.history.kind.${what}`)}: ${t('agreements.paragraph', { paragraph })}`
      },
    },
    {
      key: 'at',
      label: t('agreements.history.at'),
      isFixed: true,
      render: ({ at }) => formatMoment(at),
    },
    {
      key: 'by',
      label: t('agreements.history.by'),
      render: ({ by, organisation }) => (
        <>
          <bdi>{by}</bdi>
          <div>{nameOf(agreement, organisation)}</div>
        </>
      ),
    },
    {
      key: 'fields',
      label: t('agreements.history.fields'),
      render: ({ what, fields }) => (
        <ul style={{ margin: 0, paddingInlineStart: '1.1rem' }}>
          {fields.map((change) => (
            <li key={change.field} dir="auto" style={{ whiteSpace: 'pre-line' }}>
              {fieldWords(what, change)}
            </li>
          ))}
        </ul>
      ),
    },
  ]
  return (
    <>
      {changeCount > changes.length && (
        <Text>{t('agreements.history.newest', { shown: changes.length, total: changeCount })}</Text>
      )}
      <DataTable
        caption={t('agreements.sections.history')}
        columns={columns}
        rows={changes}
        rowKey={({ id }) => id}
      />
    </>
  )

  function fieldWords(
    what: AgreementChange['what'],
    { field, before, after }: AgreementChange['fields'][number],
  ): string {
    const label = t(`agreements.history.field.${field}`)
    if (before === undefined || after === undefined) return label
    const values = { field: label, before: valueWords(before), after: valueWords(after) }
    // Of what is new there was nothing before.
    const isNew = what !== 'changed' && before.length === 0
    return t(isNew ? 'agreements.history.is' : 'agreements.history.fromTo', values)
  }

  function valueWords(values: readonly string[]): string {
    if (values.length === 0) return t('agreements.history.nothing')
    return values
      .map((value) => {
        const state = commitmentStates.find((one) => one === value)
        if (state !== undefined) return t(`agreements.commitmentState.${state}`)
        return isDay(value) ? formatDay(value) : value
      })
      .join(', ')
  }
}
