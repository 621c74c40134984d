import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Actions } from '../../ui/actions.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Section } from '../../ui/section.tsx'
import { DeskDialog } from '../forms/desk-dialog.tsx'
import { RegionDialog } from '../forms/region-dialog.tsx'
import type { AgencyDesk, Municipality, Region } from '../organisation.ts'

interface RegionSectionProps {
  region: Region
  regions: readonly Region[]
  municipalities: readonly Municipality[]
}

type Open = { what: 'region' } | { what: 'desk'; desk?: AgencyDesk }

/** A region with its desks, and what can be changed of them. */
export function RegionSection({ region, regions, municipalities }: RegionSectionProps) {
  const { t } = useTranslation()
  const [open, setOpen] = useState<Open>()
  const onClose = () => setOpen(undefined)
  const columns: Column<AgencyDesk>[] = [
    {
      key: 'name',
      label: t('organisations.fields.desk'),
      kind: 'heading',
      render: ({ name }) => name,
    },
    {
      key: 'serves',
      label: t('organisations.fields.serves'),
      render: ({ serves }) =>
        serves.length === 0
          ? t('organisations.desks.servesNobody')
          : serves.map(({ name }) => name).join(', '),
    },
    {
      key: 'action',
      label: t('referrals.fields.action'),
      kind: 'action',
      render: (desk) => (
        <Button
          size="sm"
          variant="light"
          aria-label={t('organisations.desks.changeOf', { name: desk.name })}
          onClick={() => setOpen({ what: 'desk', desk })}
        >
          {t('organisations.change')}
        </Button>
      ),
    },
  ]

  return (
    <Section title={region.name}>
      {region.desks.length === 0 ? (
        <p style={{ margin: 0 }}>{t('organisations.desks.empty')}</p>
      ) : (
        <DataTable
          caption={t('organisations.desks.of', { name: region.name })}
          columns={columns}
          rows={region.desks}
          rowKey={({ id }) => id}
        />
      )}
      <Actions>
        <Button
          variant="default"
          aria-label={t('organisations.desks.addTo', { name: region.name })}
          onClick={() => setOpen({ what: 'desk' })}
        >
          {t('organisations.desks.add')}
        </Button>
        <Button
          variant="default"
          aria-label={t('organisations.regions.renameOf', { name: region.name })}
          onClick={() => setOpen({ what: 'region' })}
        >
          {t('organisations.regions.rename')}
        </Button>
      </Actions>
      {open?.what === 'region' && <RegionDialog region={region} onClose={onClose} />}
      {open?.what === 'desk' && (
        <DeskDialog
          {...(open.desk && { desk: open.desk })}
          region={region}
          regions={regions}
          municipalities={municipalities}
          onClose={onClose}
        />
      )}
    </Section>
  )
}
