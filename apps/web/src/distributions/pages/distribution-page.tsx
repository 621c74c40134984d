import '../../i18n/late/distributions.ts'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { formatCount, formatTime } from '../../i18n/formats.ts'
import { paths, routePaths } from '../../paths.ts'
import { ButtonLink, TextLink } from '../../shell/index.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { notifyDone } from '../../ui/notify.ts'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { LeftOut } from '../components/left-out.tsx'
import type { Distribution } from '../distribution.ts'
import { useUndoDistribution } from '../distribution-mutations.ts'
import { distributionQuery } from '../distribution-queries.ts'

const route = getRouteApi(`/signedIn${routePaths.distribution}`)

/** What was handed out, and for a quarter of an hour the way back. */
export function DistributionPage() {
  const { t } = useTranslation()
  const { distributionId } = route.useParams()
  const distribution = useQuery(distributionQuery(distributionId))
  const title = t('distributions.done.title')

  return (
    <Page title={title} documentTitle={title}>
      <LoadState
        data={distribution.data}
        hasFailed={distribution.isError}
        failure={<Failure error={distribution.error} onRetry={() => void distribution.refetch()} />}
      >
        {(made) => <Made distribution={made} />}
      </LoadState>
      <div>
        <ButtonLink {...paths.distribute()} variant="default">
          {t('distributions.done.more')}
        </ButtonLink>
      </div>
    </Page>
  )
}

const link = ({ id, reference }: { id: string; reference: string }) => (
  <TextLink {...paths.referral(id)}>{reference}</TextLink>
)

function Made({ distribution }: { distribution: Distribution }) {
  const { t } = useTranslation()
  const { colleagues, toQueue, leftOut, undoableUntil, undone } = distribution
  const undo = useUndoDistribution(distribution)
  const canUndo = undoableUntil !== undefined && new Date(undoableUntil) > new Date()
  const count = toQueue + colleagues.reduce((sum, { got }) => sum + got, 0)

  return (
    <>
      <Section title={t('distributions.done.count', { count })}>
        {toQueue > 0 && <p>{t('distributions.preview.toQueue', { count: toQueue })}</p>}
        {colleagues.length > 0 && (
          <DataTable
            caption={t('distributions.done.caption')}
            columns={[
              {
                key: 'colleague',
                label: t('distributions.colleague'),
                kind: 'heading',
                render: ({ colleague }) => colleague.displayName,
              },
              {
                key: 'got',
                label: t('distributions.done.got'),
                isFixed: true,
                render: ({ got }) => formatCount(got),
              },
            ]}
            rows={colleagues}
            rowKey={({ colleague }) => colleague.id}
          />
        )}
        <LeftOut
          title={t('distributions.leftOut', { count: leftOut.length })}
          items={leftOut}
          words={(obstacle) => t(`distributions.obstacle.${obstacle}`)}
          link={link}
        />
        {undo.error && <Failure error={undo.error} takesFocus />}
        {canUndo && count > 0 && (
          <div>
            <Button
              variant="default"
              loading={undo.isPending}
              onClick={() =>
                undo.mutate(undefined, {
                  onSuccess: () => notifyDone(t('distributions.undone.title')),
                })
              }
            >
              {t('distributions.done.undo', { time: formatTime(new Date(undoableUntil)) })}
            </Button>
          </div>
        )}
      </Section>
      {undone && (
        <Section title={t('distributions.undone.title')}>
          <p>{t('distributions.undone.restored', { count: undone.restored })}</p>
          <LeftOut
            title={t('distributions.undone.kept', { count: undone.kept.length })}
            items={undone.kept}
            words={(obstacle) => t(`distributions.undoObstacle.${obstacle}`)}
            link={link}
          />
        </Section>
      )}
    </>
  )
}
