import '../../i18n/late/administration.ts'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { ExportButton } from '../../exports/index.ts'
import { formatDay } from '../../i18n/formats.ts'
import { paths } from '../../paths.ts'
import { ButtonLink, TextLink } from '../../shell/index.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { Page } from '../../ui/page.tsx'
import { StatusTag } from '../../ui/status-tag.tsx'
import { usersQuery } from '../administration-queries.ts'
import type { User } from '../user.ts'

/** Everybody who works in the organisation. */
export function UsersPage() {
  const { t } = useTranslation()
  const users = useQuery(usersQuery)
  const title = t('administration.users')
  const columns: Column<User>[] = [
    {
      key: 'displayName',
      label: t('administration.fields.displayName'),
      kind: 'heading',
      render: ({ id, displayName }) => <TextLink {...paths.user(id)}>{displayName}</TextLink>,
    },
    {
      key: 'username',
      label: t('administration.fields.username'),
      render: ({ username }) => username ?? t('administration.atProvider'),
    },
    {
      key: 'roles',
      label: t('administration.fields.roles'),
      render: ({ roles }) =>
        roles.length === 0
          ? t('administration.noRoles')
          : roles.map((role) => t(`vocabulary.role.${role}`)).join(', '),
    },
    {
      key: 'access',
      label: t('administration.fields.access'),
      render: (user) => <Access user={user} />,
    },
    {
      key: 'lastSignInAt',
      label: t('administration.fields.lastSignInAt'),
      isFixed: true,
      render: ({ lastSignInAt }) =>
        lastSignInAt ? formatDay(lastSignInAt) : t('administration.never'),
    },
  ]

  return (
    <Page
      title={title}
      documentTitle={title}
      intro={t('administration.usersIntro')}
      aside={
        <>
          <ButtonLink {...paths.newUser()}>{t('administration.newUser')}</ButtonLink>
          <ButtonLink {...paths.newMembership()} variant="default">
            {t('administration.newMembership')}
          </ButtonLink>
          <ButtonLink {...paths.accessReview()} variant="default">
            {t('administration.review')}
          </ButtonLink>
          <ExportButton list={{ users: {} }} />
        </>
      }
    >
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

function Access({ user }: { user: User }) {
  const { disabled, displayName: name, hasPassword, username, waitingSince } = user
  const { t } = useTranslation()
  if (waitingSince) {
    return <StatusTag tone="waiting">{t('administration.waits', { name })}</StatusTag>
  }
  if (disabled) return <StatusTag tone="stopped">{t('administration.disabled')}</StatusTag>
  // Whoever signs in at the identity provider needs no password here.
  return hasPassword || username === undefined ? (
    <StatusTag tone="success">{t('administration.active')}</StatusTag>
  ) : (
    <StatusTag tone="waiting">{t('administration.noPassword')}</StatusTag>
  )
}
