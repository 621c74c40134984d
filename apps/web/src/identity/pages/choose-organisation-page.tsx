import '../../i18n/late/choose-organisation.ts'
import { Button } from '@mantine/core'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { routePaths } from '../../paths.ts'
import { focusHeading } from '../../ui/focus-heading.ts'
import { notifyDone } from '../../ui/notify.ts'
import { Page } from '../../ui/page.tsx'
import { Invitations } from '../components/invitations.tsx'
import { MembershipChoices } from '../components/membership-choices.tsx'
import { useLeave } from '../leave.ts'
import { useAnswerInvitation, useChooseMembership, useSignOut } from '../session-mutations.ts'
import { useSession } from '../session-queries.ts'

const route = getRouteApi(`/outside${routePaths.chooseOrganisation}`)

/** For whoever works for several organisations, or is asked to: shown after signing in, and opened to change over. */
export function ChooseOrganisationPage() {
  const { t } = useTranslation()
  const { naar } = route.useSearch()
  const router = useRouter()
  const { membership, memberships, invitations, awaitsChoice } = useSession()
  const choose = useChooseMembership()
  const answer = useAnswerInvitation()
  const signOut = useSignOut()
  const leave = useLeave()
  const current = awaitsChoice ? undefined : membership

  const goOn = (chosen: string) => {
    if (chosen === current) return router.history.push(routePaths.start)
    choose.mutate(chosen, {
      onSuccess: () =>
        // A whole new page when work was open before: nothing of it may stay behind in memory.
        awaitsChoice ? router.history.push(naar ?? routePaths.start) : leave.toSomebodyElse(),
    })
  }
  const error = choose.error ?? answer.error ?? signOut.error

  return (
    <Page
      title={t('chooseOrganisation.title')}
      documentTitle={t('chooseOrganisation.title')}
      intro={
        memberships.length > 1
          ? t('chooseOrganisation.intro')
          : memberships.length === 0 && t('chooseOrganisation.none')
      }
      width="narrow"
    >
      {error !== null && <Failure error={error} takesFocus />}
      <MembershipChoices
        memberships={memberships}
        current={current}
        isBusy={choose.isPending || answer.isPending || signOut.isPending}
        onChoose={goOn}
      />
      <Invitations
        invitations={invitations}
        busy={answer.isPending ? answer.variables.id : undefined}
        onAnswer={({ id, organisation }, accepts) =>
          answer.mutate(
            { id, accepts },
            {
              onSuccess: () => {
                const words = accepts
                  ? 'chooseOrganisation.invitation.accepted'
                  : 'chooseOrganisation.invitation.declined'
                notifyDone(t(words, { organisation: organisation.name }))
                // The buttons are gone with what they answered.
                focusHeading()
              },
            },
          )
        }
      />
      <div>
        <Button
          variant="default"
          loading={signOut.isPending}
          onClick={() => signOut.mutate(undefined, { onSuccess: leave.forSignIn })}
        >
          {t('shell.signOut')}
        </Button>
      </div>
    </Page>
  )
}
