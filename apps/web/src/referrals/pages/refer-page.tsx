import { fullName } from '@onthaal/shared/persons'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { useSession } from '../../identity/index.ts'
import { paths, routePaths } from '../../paths.ts'
import { personQuery } from '../../persons/index.ts'
import { desksQuery } from '../../reference-data/index.ts'
import { LoadState } from '../../ui/load-state.tsx'
import { notifyDone } from '../../ui/notify.ts'
import { Page } from '../../ui/page.tsx'
import { ReferralFailure } from '../forms/referral-failure.tsx'
import { ReferralForm } from '../forms/referral-form.tsx'
import { useCreateReferral } from '../referral-mutations.ts'
import { draftOf, newReferralValues, type ReferralValues } from '../referral-values.ts'

const route = getRouteApi(`/signedIn${routePaths.refer}`)

/** Begins a referral of a person; from the first saving on it is a draft on the server. */
export function ReferPage() {
  const { t } = useTranslation()
  const { personId } = route.useParams()
  const navigate = useNavigate()
  const { education } = useSession()
  const person = useQuery(personQuery(personId))
  const desks = useQuery(desksQuery)
  const create = useCreateReferral()
  const title = person.data
    ? t('referrals.form.title', { name: fullName(person.data) })
    : t('referrals.form.titleLoading')

  const keep = async (values: ReferralValues) => {
    const draft = draftOf(values)
    if (!draft) return undefined
    // What went wrong stands on the page: the mutation keeps the error.
    return create.mutateAsync({ ...draft, person: personId }).catch(() => undefined)
  }
  const save = async (values: ReferralValues) => {
    const referral = await keep(values)
    if (!referral) return false
    notifyDone(t('referrals.form.draftSaved'))
    await navigate({ ...paths.draft(referral.id), replace: true, ignoreBlocker: true })
    return true
  }
  const review = async (values: ReferralValues) => {
    const referral = await keep(values)
    if (!referral) return
    // Going back from the review leads to the draft, not to a second new referral.
    await navigate({ ...paths.draft(referral.id), replace: true, ignoreBlocker: true })
    await navigate(paths.review(referral.id))
  }

  return (
    <Page
      title={title}
      documentTitle={t('referrals.form.titleLoading')}
      intro={t('referrals.form.steps', { step: 1 })}
      width="narrow"
    >
      <LoadState
        data={person.data && desks.data}
        hasFailed={person.isError || desks.isError}
        failure={
          <Failure
            error={person.error ?? desks.error}
            onRetry={() => void Promise.all([person.refetch(), desks.refetch()])}
          />
        }
      >
        {(found) => (
          <ReferralForm
            initialValues={newReferralValues(found)}
            desks={found}
            education={education}
            isBusy={create.isPending}
            error={create.error}
            failure={create.error && <ReferralFailure error={create.error} />}
            onSave={save}
            onReview={(values) => void review(values)}
          />
        )}
      </LoadState>
    </Page>
  )
}
