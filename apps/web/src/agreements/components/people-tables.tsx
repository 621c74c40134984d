import { Button, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatDay } from '../../i18n/formats.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { type AgreementContact, type AgreementFile, nameOf, type Signatory } from '../agreement.ts'

interface PeopleTableProps {
  agreement: AgreementFile
  /** With the place in the list; left out for whoever only reads. */
  onChange?: (at: number) => void
}

/** Who signed, for which side. */
export function SignatoryTable({ agreement, onChange }: PeopleTableProps) {
  const { t } = useTranslation()
  const action = useAction(onChange)
  const { signatories } = agreement
  if (signatories.length === 0) return <Text>{t('agreements.noSignatories')}</Text>
  const columns: Column<Signatory>[] = [
    {
      key: 'name',
      label: t('agreements.fields.name'),
      kind: 'heading',
      render: ({ name }) => <bdi>{name}</bdi>,
    },
    { key: 'position', label: t('agreements.fields.position'), render: (one) => one.position },
    {
      key: 'organisation',
      label: t('agreements.fields.organisation'),
      render: ({ organisation }) => nameOf(agreement, organisation),
    },
  ]
  return (
    <DataTable
      caption={t('agreements.sections.signatories')}
      columns={withAction(columns, signatories, action)}
      rows={signatories}
      rowKey={(one) => String(signatories.indexOf(one))}
    />
  )
}

/** Whom either side can be asked for, now and before. */
export function ContactTable({ agreement, onChange }: PeopleTableProps) {
  const { t } = useTranslation()
  const action = useAction(onChange)
  const { contacts } = agreement
  if (contacts.length === 0) return <Text>{t('agreements.noContacts')}</Text>
  const columns: Column<AgreementContact>[] = [
    {
      key: 'name',
      label: t('agreements.fields.name'),
      kind: 'heading',
      render: ({ name }) => <bdi>{name}</bdi>,
    },
    {
      key: 'role',
      label: t('agreements.fields.role'),
      render: ({ role }) => t(`agreements.contactRole.${role}`),
    },
    {
      key: 'organisation',
      label: t('agreements.fields.organisation'),
      render: ({ organisation }) => nameOf(agreement, organisation),
    },
    {
      key: 'reach',
      label: t('agreements.fields.reach'),
      render: ({ phone, email }) =>
        [phone, email].filter((one) => one !== undefined).join(' · ') || t('agreements.notWritten'),
    },
    {
      key: 'since',
      label: t('agreements.fields.validity'),
      render: ({ validFrom, validTo }) =>
        validTo === undefined
          ? t('agreements.since', { from: formatDay(validFrom) })
          : t('agreements.period', { from: formatDay(validFrom), to: formatDay(validTo) }),
    },
  ]
  return (
    <DataTable
      caption={t('agreements.sections.contacts')}
      columns={withAction(columns, contacts, action)}
      rows={contacts}
      rowKey={(one) => String(contacts.indexOf(one))}
    />
  )
}

interface Action {
  label: string
  words: string
  labelOf: (name: string) => string
  onChange: (at: number) => void
}

function useAction(onChange: PeopleTableProps['onChange']): Action | undefined {
  const { t } = useTranslation()
  if (onChange === undefined) return undefined
  return {
    label: t('agreements.fields.action'),
    words: t('agreements.change'),
    labelOf: (name) => t('agreements.changePerson', { name }),
    onChange,
  }
}

function withAction<Row extends { name: string }>(
  columns: Column<Row>[],
  rows: readonly Row[],
  action: Action | undefined,
): Column<Row>[] {
  if (action === undefined) return columns
  const { label, words, labelOf, onChange } = action
  const change: Column<Row> = {
    key: 'change',
    label,
    kind: 'action',
    render: (row) => (
      <Button
        variant="default"
        size="xs"
        aria-label={labelOf(row.name)}
        onClick={() => onChange(rows.indexOf(row))}
      >
        {words}
      </Button>
    ),
  }
  return [...columns, change]
}
