import { fullName } from '@onthaal/shared/persons'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Navigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isFailure } from '../../api/errors.ts'
import { Failure } from '../../api/failure.tsx'
import { useSession } from '../../identity/index.ts'
import { paths, routePaths } from '../../paths.ts'
import { desksQuery } from '../../reference-data/index.ts'
import { LoadState } from '../../ui/load-state.tsx'
import { notifyDone } from '../../ui/notify.ts'
import { Page } from '../../ui/page.tsx'
import { DraftConflict } from '../components/draft-conflict.tsx'
import { ReferralForm } from '../forms/referral-form.tsx'
import { useUpdateReferral } from '../referral-mutations.ts'
import { referralQuery } from '../referral-queries.ts'
import { draftOf, type ReferralValues, valuesOfReferral } from '../referral-values.ts'

const route = getRouteApi(`/signedIn${routePaths.draft}`)

/** Goes on with a draft that stands on the server. */
export function DraftPage() {
  const { t } = useTranslation()
  const { referralId } = route.useParams()
  const navigate = route.useNavigate()
  const { education } = useSession()
  const referral = useQuery(referralQuery(referralId))
  const desks = useQuery(desksQuery)
  const update = useUpdateReferral()
  const [takenOver, setTakenOver] = useState(0)

  if (referral.data && referral.data.status !== 'draft') {
    return <Navigate {...paths.referral(referralId)} replace />
  }
  const title = referral.data
    ? t('referrals.form.title', { name: fullName(referral.data.person) })
    : t('referrals.form.titleLoading')

  const save = async (values: ReferralValues) => {
    const body = draftOf(values)
    if (!body || !referral.data) return false
    // What went wrong stands on the page: the mutation keeps the error.
    const saved = await update
      .mutateAsync({ seen: referral.data, body })
      .catch((error: unknown) => {
        if (isFailure(error, 'staleVersion')) void referral.refetch()
      })
    return saved !== undefined
  }
  const saveAndSay = async (values: ReferralValues) => {
    const isSaved = await save(values)
    if (isSaved) notifyDone(t('referrals.form.draftSaved'))
    return isSaved
  }
  const review = async (values: ReferralValues) => {
    if (await save(values)) await navigate({ ...paths.review(referralId), ignoreBlocker: true })
  }

  return (
    <Page
      title={title}
      documentTitle={title}
      intro={t('referrals.form.steps', { step: 1 })}
      width="narrow"
    >
      <LoadState
        data={referral.data && desks.data && { draft: referral.data, desks: desks.data }}
        hasFailed={referral.isError || desks.isError}
        failure={
          <Failure
            error={referral.error ?? desks.error}
            onRetry={() => void Promise.all([referral.refetch(), desks.refetch()])}
          />
        }
      >
        {(found) => (
          <ReferralForm
            initialValues={valuesOfReferral(found.draft)}
            desks={found.desks}
            education={education}
            isBusy={update.isPending}
            key={takenOver}
            failure={
              isFailure(update.error, 'staleVersion') && !referral.isFetching ? (
                <DraftConflict
                  stored={found.draft}
                  onTakeOver={() => {
                    update.reset()
                    setTakenOver(found.draft.version)
                  }}
                />
              ) : (
                update.error && <Failure error={update.error} takesFocus />
              )
            }
            onSave={saveAndSay}
            onReview={(values) => void review(values)}
          />
        )}
      </LoadState>
    </Page>
  )
}
