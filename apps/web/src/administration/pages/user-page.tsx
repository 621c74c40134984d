import '../../i18n/late/administration.ts'
import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { formatMoment } from '../../i18n/formats.ts'
import { useSession } from '../../identity/index.ts'
import { paths, routePaths } from '../../paths.ts'
import { TextLink } from '../../shell/index.ts'
import { FactList } from '../../ui/fact-list.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { notifyDone } from '../../ui/notify.ts'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { useUpdateUser } from '../administration-mutations.ts'
import { userQuery, workplacesQuery } from '../administration-queries.ts'
import { EndSessions } from '../forms/end-sessions.tsx'
import { HandOverCode } from '../forms/hand-over-code.tsx'
import { RemoveSecondFactor } from '../forms/remove-second-factor.tsx'
import { rightsIn, UserForm } from '../forms/user-form.tsx'
import { WithdrawInvitation } from '../forms/withdraw-invitation.tsx'
import type { User } from '../user.ts'

const route = getRouteApi(`/signedIn${routePaths.user}`)

/** Somebody who works here: their access, their rights, and a code for a new password. */
export function UserPage() {
  const { t } = useTranslation()
  const { userId } = route.useParams()
  const user = useQuery(userQuery(userId))
  const title = user.data?.displayName ?? t('administration.user')

  return (
    <Page title={title} documentTitle={t('administration.user')} width="narrow">
      <LoadState
        data={user.data}
        hasFailed={user.isError}
        failure={<Failure error={user.error} onRetry={() => void user.refetch()} />}
      >
        {(found) => <Found user={found} />}
      </LoadState>
      <TextLink {...paths.users()}>{t('administration.toUsers')}</TextLink>
    </Page>
  )
}

function Found({ user }: { user: User }) {
  const { t } = useTranslation()
  const session = useSession()
  const workplaces = useQuery(workplacesQuery)
  const update = useUpdateUser()
  const isOwn = user.id === session.user.id

  return (
    <>
      <Section title={t('administration.fields.access')}>
        <FactList
          facts={[
            {
              label: t('administration.fields.username'),
              value: user.username ?? t('administration.atProvider'),
            },
            ...(user.waitingSince
              ? [
                  {
                    label: t('administration.fields.roles'),
                    value: user.roles.map((role) => t(`vocabulary.role.${role}`)).join(', '),
                  },
                ]
              : []),
            ...(user.username === undefined || user.waitingSince
              ? []
              : [
                  {
                    label: t('secondFactor.title'),
                    value: t(user.hasSecondFactor ? 'common.yes' : 'common.no'),
                  },
                ]),
            ...(user.waitingSince
              ? []
              : [
                  {
                    label: t('administration.fields.lastSignInAt'),
                    value: user.lastSignInAt
                      ? formatMoment(user.lastSignInAt)
                      : t('administration.never'),
                  },
                ]),
            {
              label: t('administration.fields.lastChangedAt'),
              value: user.lastChangedAt
                ? formatMoment(user.lastChangedAt)
                : t('administration.never'),
            },
          ]}
        />
        {user.waitingSince ? (
          <WithdrawInvitation user={user} waitingSince={user.waitingSince} />
        ) : (
          <>
            {user.username !== undefined &&
              (user.isShared ? (
                <Text>{t('administration.shared')}</Text>
              ) : (
                <HandOverCode user={user} />
              ))}
            {!isOwn && <EndSessions user={user} />}
            {!isOwn && user.hasSecondFactor && !user.isShared && <RemoveSecondFactor user={user} />}
          </>
        )}
      </Section>
      {user.waitingSince === undefined && (
        <Section title={t('administration.rights')}>
          {isOwn && <p style={{ margin: 0 }}>{t('administration.ownRights')}</p>}
          {!user.isKeptHere && <p style={{ margin: 0 }}>{t('administration.keptElsewhere')}</p>}
          <LoadState
            data={workplaces.data}
            hasFailed={workplaces.isError}
            failure={<Failure error={workplaces.error} onRetry={() => void workplaces.refetch()} />}
          >
            {(found) => (
              <UserForm
                key={user.version}
                initialValues={{
                  ...user,
                  username: user.username ?? '',
                  region: user.region ?? '',
                  email: user.email ?? '',
                }}
                workplaces={found}
                isKnown
                isKeptElsewhere={!user.isKeptHere}
                isOwn={isOwn}
                isBusy={update.isPending}
                isDone={update.isSuccess}
                error={update.error}
                onSubmit={(values) => {
                  const { displayName, roles, education, desks, disabled, region, email } = {
                    region: undefined,
                    email: undefined,
                    ...rightsIn(values),
                  }
                  update.mutate(
                    {
                      seen: user,
                      body: {
                        ...{ displayName, roles, education, desks, disabled },
                        ...(region && { region }),
                        ...(email && { email }),
                      },
                    },
                    { onSuccess: () => notifyDone(t('administration.saved')) },
                  )
                }}
              />
            )}
          </LoadState>
        </Section>
      )}
    </>
  )
}
