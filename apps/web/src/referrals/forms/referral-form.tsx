import { Button } from '@mantine/core'
import { useForm } from '@mantine/form'
import { type ReactNode, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fieldErrorsOf, useFieldIssues } from '../../form/index.ts'
import { useUnsavedWarning } from '../../shell/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import {
  noteMaxLength,
  type ReferralFault,
  type ReferralValues,
  referralFaultsOf,
} from '../referral-values.ts'
import { ReferralFields } from './referral-fields.tsx'
import styles from './referral-form.module.css'

interface ReferralFormProps {
  initialValues: ReferralValues
  desks: readonly { id: string; name: string }[]
  education: boolean
  isBusy: boolean
  /** What the server answered to the last attempt; null when nothing went wrong. */
  error: unknown
  /** The same in words, for what no field can say. */
  failure: ReactNode
  /** Keeps the draft on the server; false when that did not work. */
  onSave: (values: ReferralValues) => Promise<boolean>
  /** Keeps the draft and goes on to review it. */
  onReview: (values: ReferralValues) => void
}

/** What somebody is referred for, to whom, and why. */
export function ReferralForm(props: ReferralFormProps) {
  const { initialValues, desks, education, isBusy, error, failure, onSave, onReview } = props
  const { t } = useTranslation()
  const id = useId()
  const [attempt, setAttempt] = useState(0)
  const [fields] = useState(() => Object.keys(initialValues))
  const purpose = useRef<'draft' | 'review'>('review')

  const wordsFor = (fault: ReferralFault) => t(`referrals.form.${fault}`, { max: noteMaxLength })
  const form = useForm<ReferralValues>({
    initialValues,
    validate: (values) =>
      Object.fromEntries(
        Object.entries(referralFaultsOf(values, purpose.current)).map(([field, fault]) => [
          field,
          fault && wordsFor(fault),
        ]),
      ),
  })
  const { values, setErrors } = form
  const { isWorded } = useFieldIssues({ error, fields, setErrors, setAttempt })

  const isComplete = (wanted: 'draft' | 'review') => {
    purpose.current = wanted
    const { hasErrors } = form.validate()
    setAttempt(hasErrors ? attempt + 1 : 0)
    return !hasErrors
  }
  const saveDraft = async () => {
    if (!isComplete('draft')) return false
    const isSaved = await onSave(values)
    if (isSaved) form.resetDirty()
    return isSaved
  }
  const unsavedWarning = useUnsavedWarning({
    isUnsaved: form.isDirty(),
    text: t('referrals.form.leaveText'),
    save: { label: t('referrals.form.leaveSaving'), run: saveDraft },
  })

  const errors = fieldErrorsOf(form, id)

  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (isComplete('review')) onReview(values)
      }}
    >
      {unsavedWarning}
      <ErrorSummary errors={errors} attempt={attempt} />
      <ReferralFields form={form} id={id} desks={desks} education={education} />
      {!isWorded && failure}
      <Actions>
        <Button type="submit" loading={isBusy}>
          {t('referrals.form.toReview')}
        </Button>
        <Button variant="default" disabled={isBusy} onClick={() => void saveDraft()}>
          {t('referrals.form.saveDraft')}
        </Button>
      </Actions>
    </form>
  )
}
