import '../../i18n/late/draft-conflict.ts'
import { useQueryClient } from '@tanstack/react-query'
import { Navigate, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isFailure } from '../../api/errors.ts'
import { TrackSection, trackOfType } from '../../education/index.ts'
import { paths } from '../../paths.ts'
import { TextLink } from '../../shell/index.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { notifyDone } from '../../ui/notify.ts'
import { DraftConflict } from '../components/draft-conflict.tsx'
import type { Referral } from '../referral.ts'
import { useUpdateReferral } from '../referral-mutations.ts'
import { referralQuery } from '../referral-queries.ts'
import { draftOf, type ReferralValues, valuesOfReferral } from '../referral-values.ts'
import { ReferralFailure } from './referral-failure.tsx'
import { ReferralForm } from './referral-form.tsx'

interface EditDraftProps {
  draft: Referral
  desks: readonly { id: string; name: string }[]
  education: boolean
}

/** Changes a draft; what a colleague saved meanwhile is shown before anything is written over it. */
export function EditDraft({ draft, desks, education }: EditDraftProps) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const update = useUpdateReferral()
  // The state that the form was filled from; it stays when newer states are read.
  const [seen, setSeen] = useState(draft)
  const [takenOver, setTakenOver] = useState(0)
  const [theirs, setTheirs] = useState<Referral>()

  const showConflict = async () => {
    // When even reading fails, the refusal stays on the page and saving can be tried again.
    setTheirs(await queryClient.fetchQuery(referralQuery(draft.id)).catch(() => undefined))
  }
  const save = async (values: ReferralValues) => {
    const body = draftOf(values)
    if (!body) return false
    // What went wrong stands on the page: the mutation keeps the error.
    const saved = await update
      .mutateAsync({ seen: theirs ?? seen, body })
      .catch(async (error: unknown) => {
        if (isFailure(error, 'staleVersion')) await showConflict()
      })
    if (!saved) return false
    setSeen(saved)
    setTheirs(undefined)
    return true
  }
  const saveAndSay = async (values: ReferralValues) => {
    const isSaved = await save(values)
    if (isSaved) notifyDone(t('referrals.form.draftSaved'))
    return isSaved
  }
  const review = async (values: ReferralValues) => {
    if (await save(values)) await navigate({ ...paths.review(draft.id), ignoreBlocker: true })
  }
  const takeOver = (stored: Referral) => {
    update.reset()
    setSeen(stored)
    setTheirs(undefined)
    setTakenOver(stored.version)
  }

  if (seen.status !== 'draft')
    return <Navigate {...paths.referral(draft.id)} replace ignoreBlocker />

  const failure = () => {
    if (!isFailure(update.error, 'staleVersion') || !theirs) {
      return update.error && <ReferralFailure error={update.error} />
    }
    if (theirs.status === 'draft') {
      return (
        <DraftConflict key={theirs.version} stored={theirs} onTakeOver={() => takeOver(theirs)} />
      )
    }
    return (
      <FailureAlert
        title={t('draftConflict.sentTitle')}
        text={t('draftConflict.sentText')}
        takesFocus
      >
        <TextLink {...paths.referral(draft.id)}>{t('draftConflict.openSent')}</TextLink>
      </FailureAlert>
    )
  }

  const track = trackOfType(seen.type)
  return (
    <>
      <ReferralForm
        key={takenOver}
        initialValues={valuesOfReferral(seen)}
        desks={desks}
        education={education}
        isBusy={update.isPending}
        error={update.error}
        failure={failure()}
        onSave={saveAndSay}
        onReview={(values) => void review(values)}
      />
      {track && (
        <TrackSection personId={draft.person.id} track={track} back={{ concept: draft.id }} />
      )}
    </>
  )
}
