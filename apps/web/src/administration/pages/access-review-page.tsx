import '../../i18n/late/administration.ts'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { ExportButton } from '../../exports/index.ts'
import { formatDay } from '../../i18n/formats.ts'
import { paths } from '../../paths.ts'
import { TextLink } from '../../shell/index.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { Page } from '../../ui/page.tsx'
import { useReviewAccess } from '../administration-mutations.ts'
import { usersQuery } from '../administration-queries.ts'
import type { User } from '../user.ts'

const counts = ({ waitingSince }: User) => waitingSince === undefined

/** Who has access and to what, to go through now and then, and to take along. */
export function AccessReviewPage() {
  const { t } = useTranslation()
  // Whoever was asked and did not accept has nothing to review yet.
  const users = useQuery({ ...usersQuery, select: (all) => all.filter(counts) })
  const review = useReviewAccess()
  const title = t('administration.review')
  const rolesOf = ({ roles }: User) => roles.map((role) => t(`vocabulary.role.${role}`)).join(', ')
  const columns: Column<User>[] = [
    {
      key: 'displayName',
      label: t('administration.fields.displayName'),
      kind: 'heading',
      render: ({ id, displayName }) => <TextLink {...paths.user(id)}>{displayName}</TextLink>,
    },
    {
      key: 'roles',
      label: t('administration.fields.roles'),
      render: (user) => rolesOf(user) || t('administration.noRoles'),
    },
    {
      key: 'lastSignInAt',
      label: t('administration.fields.lastSignInAt'),
      render: ({ lastSignInAt }) =>
        lastSignInAt ? formatDay(lastSignInAt) : t('administration.never'),
    },
    {
      key: 'lastChangedAt',
      label: t('administration.fields.lastChangedAt'),
      render: ({ lastChangedAt }) =>
        lastChangedAt ? formatDay(lastChangedAt) : t('administration.never'),
    },
    {
      key: 'reviewedAt',
      label: t('administration.fields.reviewedAt'),
      render: ({ reviewedAt, reviewedBy }) =>
        reviewedAt
          ? t('administration.reviewedBy', {
              date: formatDay(reviewedAt),
              who: reviewedBy?.displayName ?? '',
            })
          : t('administration.never'),
    },
    {
      key: 'action',
      label: t('referrals.fields.action'),
      kind: 'action',
      render: (user) => (
        <Button
          size="sm"
          variant="light"
          loading={review.isPending && review.variables.id === user.id}
          disabled={review.isPending}
          aria-label={t('administration.reviewOf', { name: user.displayName })}
          onClick={() => review.mutate(user)}
        >
          {t('administration.stillRight')}
        </Button>
      ),
    },
  ]

  return (
    <Page
      title={title}
      documentTitle={title}
      intro={t('administration.reviewIntro')}
      aside={<ExportButton list={{ accessReview: {} }} />}
    >
      {review.error !== null && <Failure error={review.error} takesFocus />}
      <LoadState
        data={users.data}
        hasFailed={users.isError}
        failure={<Failure error={users.error} onRetry={() => void users.refetch()} />}
      >
        {(rows) => (
          <DataTable caption={title} columns={columns} rows={rows} rowKey={({ id }) => id} />
        )}
      </LoadState>
    </Page>
  )
}
