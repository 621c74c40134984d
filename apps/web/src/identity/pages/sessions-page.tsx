import '../../i18n/late/sessions.ts'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../../api/client.ts'
import { Failure } from '../../api/failure.tsx'
import { ExportButton } from '../../exports/index.ts'
import { formatMoment } from '../../i18n/formats.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { focusHeading } from '../../ui/focus-heading.ts'
import { LoadState } from '../../ui/load-state.tsx'
import { notifyDone } from '../../ui/notify.ts'
import { Page } from '../../ui/page.tsx'
import { StatusTag } from '../../ui/status-tag.tsx'
import { useEndOtherSessions, useEndSession } from '../session-mutations.ts'
import { sessionsQuery } from '../session-queries.ts'

type Session = Schemas['SessionList']['items'][number]

/** Where somebody is signed in, and the way to end that anywhere. */
export function SessionsPage() {
  const { t } = useTranslation()
  const sessions = useQuery(sessionsQuery)
  const end = useEndSession()
  const endOthers = useEndOtherSessions()
  const failure = end.error ?? endOthers.error
  const hasOthers = sessions.data?.some(({ isCurrent }) => !isCurrent) ?? false

  /** What was pressed is gone with its row. */
  function tellDone(words: string) {
    notifyDone(words)
    focusHeading()
  }

  function deviceWords({ browser, system }: Session['device']): string {
    if (browser && system) return t('sessions.device', { browser, system })
    return browser ?? system ?? t('sessions.unknownDevice')
  }

  return (
    <Page
      title={t('shell.mySessions')}
      documentTitle={t('shell.mySessions')}
      intro={t('sessions.intro')}
      aside={
        <>
          {hasOthers && (
            <Button
              loading={endOthers.isPending}
              onClick={() =>
                endOthers.mutate(undefined, {
                  onSuccess: () => tellDone(t('sessions.othersEnded')),
                })
              }
            >
              {t('sessions.endOthers')}
            </Button>
          )}
          <ExportButton list={{ sessions: {} }} />
        </>
      }
    >
      {failure !== null && <Failure error={failure} takesFocus />}
      <LoadState
        data={sessions.data}
        hasFailed={sessions.isError}
        failure={<Failure error={sessions.error} onRetry={() => void sessions.refetch()} />}
      >
        {(rows) => (
          <DataTable
            caption={t('shell.mySessions')}
            rows={rows}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'device',
                label: t('sessions.columns.device'),
                kind: 'heading',
                render: ({ device }) => deviceWords(device),
              },
              {
                key: 'startedAt',
                label: t('sessions.columns.startedAt'),
                isFixed: true,
                render: ({ startedAt }) => formatMoment(startedAt),
              },
              {
                key: 'lastUsedAt',
                label: t('sessions.columns.lastUsedAt'),
                isFixed: true,
                render: ({ lastUsedAt }) => formatMoment(lastUsedAt),
              },
              {
                key: 'end',
                label: t('sessions.columns.end'),
                kind: 'action',
                render: ({ id, device, lastUsedAt, isCurrent }) =>
                  isCurrent ? (
                    <StatusTag tone="active">{t('sessions.current')}</StatusTag>
                  ) : (
                    <Button
                      variant="default"
                      aria-label={t('sessions.endOne', {
                        device: deviceWords(device),
                        moment: formatMoment(lastUsedAt),
                      })}
                      loading={end.isPending && end.variables === id}
                      onClick={() =>
                        end.mutate(id, { onSuccess: () => tellDone(t('sessions.ended')) })
                      }
                    >
                      {t('sessions.end')}
                    </Button>
                  ),
              },
            ]}
          />
        )}
      </LoadState>
    </Page>
  )
}
