import '../../i18n/late/directory.ts'
import '../../i18n/late/imports.ts'
import { Button, Checkbox, Group, NativeSelect } from '@mantine/core'
import { serviceKinds } from '@onthaal/shared/directory'
import { languageName } from '@onthaal/shared/persons'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { ExportButton } from '../../exports/index.ts'
import { formatDay } from '../../i18n/formats.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { useSession } from '../../identity/index.ts'
import { paths, routePaths } from '../../paths.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { notifyDone } from '../../ui/notify.ts'
import { Page } from '../../ui/page.tsx'
import { StatusTag } from '../../ui/status-tag.tsx'
import { ServiceActions } from '../components/service-actions.tsx'
import { ServiceContact } from '../components/service-contact.tsx'
import type { DirectorySearch } from '../directory-address.ts'
import { ReadList } from '../forms/read-list.tsx'
import { ServiceForm } from '../forms/service-form.tsx'
import { contentOf, type Service, type ServiceInput } from '../service.ts'
import { useSaveService } from '../service-mutations.ts'
import { servicesQuery } from '../service-queries.ts'

const route = getRouteApi(`/signedIn${routePaths.directory}`)

/** Where children and their families of a municipality can go. */
export function DirectoryPage() {
  const { t } = useTranslation()
  const id = useId()
  const navigate = useNavigate()
  const search = route.useSearch()
  const { partitions, permissions } = useSession()
  const [first] = partitions
  const partition = partitions.find((one) => one.id === search.gemeente) ?? first
  const list = useQuery({
    ...servicesQuery(partition?.id ?? ''),
    enabled: partition !== undefined,
  })
  const [form, setForm] = useState<{ serviceId?: string }>()
  const mayChange = permissions.includes('manageDirectory')
  const narrow = (change: DirectorySearch) =>
    void navigate({ ...paths.directory({ ...search, ...change }), replace: true })
  const isShown = ({ kind, isStale, isClosed }: Service) =>
    (search.soort === undefined || kind === search.soort) &&
    (search.nakijken === undefined || isStale) &&
    (search.gesloten !== undefined || !isClosed)
  const kind = serviceKinds.find((one) => one === search.soort)
  const title = t('directory.title')

  return (
    <Page
      title={title}
      documentTitle={title}
      intro={t('directory.intro')}
      aside={
        mayChange && partition && <Button onClick={() => setForm({})}>{t('directory.add')}</Button>
      }
    >
      <Group align="end">
        {partitions.length > 1 && (
          <NativeSelect
            id={`${id}-partition`}
            label={t('directory.municipality')}
            value={partition?.id}
            onChange={({ currentTarget }) => narrow({ gemeente: currentTarget.value })}
            data={partitions.map((one) => ({ value: one.id, label: one.name }))}
          />
        )}
        <NativeSelect
          id={`${id}-kind`}
          label={t('directory.fields.kind')}
          value={search.soort ?? ''}
          onChange={({ currentTarget }) => narrow({ soort: currentTarget.value || undefined })}
          data={[
            { value: '', label: t('directory.allKinds') },
            ...serviceKinds.map((kind) => ({ value: kind, label: t(`directory.kinds.${kind}`) })),
          ]}
        />
        <Checkbox
          label={t('directory.onlyStale')}
          checked={search.nakijken !== undefined}
          onChange={({ currentTarget }) =>
            narrow({ nakijken: currentTarget.checked ? 'ja' : undefined })
          }
        />
        {partition && (
          <ExportButton
            list={{
              services: {
                partition: partition.id,
                ...(kind !== undefined && { kind }),
                ...(search.nakijken !== undefined && { isStale: true }),
              },
            }}
          />
        )}
        {list.data?.some(({ isClosed }) => isClosed) && (
          <Checkbox
            label={t('directory.alsoClosed')}
            checked={search.gesloten !== undefined}
            onChange={({ currentTarget }) =>
              narrow({ gesloten: currentTarget.checked ? 'ja' : undefined })
            }
          />
        )}
      </Group>
      <LoadState
        data={list.data?.filter(isShown)}
        hasFailed={list.isError}
        failure={<Failure error={list.error} onRetry={() => void list.refetch()} />}
      >
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title={t('directory.empty')} text={t('directory.emptyText')} />
          ) : (
            <Services
              rows={rows}
              partition={partition?.id ?? ''}
              onChange={mayChange ? ({ id: serviceId }) => setForm({ serviceId }) : undefined}
            />
          )
        }
      </LoadState>
      {mayChange && partition && <ReadList partition={partition.id} />}
      {form && partition && (
        <ServiceForm
          partition={partition.id}
          service={list.data?.find((one) => one.id === form.serviceId)}
          onClose={() => setForm(undefined)}
        />
      )}
    </Page>
  )
}

interface ServicesProps {
  rows: readonly Service[]
  partition: string
  /** None for who only reads. */
  onChange: ((service: Service) => void) | undefined
}

function Services({ rows, partition, onChange }: ServicesProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const save = useSaveService(partition)
  const say = (seen: Service, input: ServiceInput, said: string) =>
    save.mutate({ seen, input }, { onSuccess: () => notifyDone(said) })
  const columns: Column<Service>[] = [
    {
      key: 'name',
      label: t('directory.fields.name'),
      kind: 'heading',
      render: ({ name, kind }) => (
        <>
          {name}
          <div style={{ fontWeight: 400 }}>{t(`directory.kinds.${kind}`)}</div>
        </>
      ),
    },
    { key: 'offer', label: t('directory.fields.offer'), render: ({ offer }) => offer ?? '' },
    {
      key: 'languages',
      label: t('directory.fields.languages'),
      render: ({ languages }) => languages.map((tag) => languageName(tag, language)).join(', '),
    },
    {
      key: 'contact',
      label: t('directory.contact'),
      render: (service) => <ServiceContact service={service} />,
    },
    {
      key: 'confirmedOn',
      label: t('directory.fields.confirmedOn'),
      render: ({ confirmedOn, isStale, isClosed }) => (
        <>
          {formatDay(confirmedOn)}{' '}
          {isStale && <StatusTag tone="waiting">{t('directory.stale')}</StatusTag>}
          {isClosed && <StatusTag tone="stopped">{t('directory.closed')}</StatusTag>}
        </>
      ),
    },
    ...(onChange
      ? [
          {
            key: 'actions',
            label: t('directory.actions'),
            kind: 'action',
            render: (service) => (
              <ServiceActions
                service={service}
                isBusy={save.isPending && save.variables.seen?.id === service.id}
                onConfirm={() => say(service, contentOf(service), t('directory.confirmed'))}
                onChange={() => onChange(service)}
                onClose={() =>
                  say(service, { ...contentOf(service), isClosed: true }, t('directory.nowClosed'))
                }
              />
            ),
          } satisfies Column<Service>,
        ]
      : []),
  ]
  return (
    <>
      {save.error && <Failure error={save.error} takesFocus />}
      <DataTable
        caption={t('directory.title')}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
      />
    </>
  )
}
