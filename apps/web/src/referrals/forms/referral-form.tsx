import { Button, Checkbox, Text, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { deskRoles, priorityReasons } from '@onthaal/shared/referrals'
import { type ReactNode, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { controlOf, fieldErrorsOf } from '../../form/index.ts'
import { useUnsavedWarning } from '../../shell/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { CheckboxChoices, RadioChoices } from '../../ui/choices.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { OptionalLabel } from '../../ui/optional-label.tsx'
import {
  noteMaxLength,
  offeredReasons,
  offeredTypes,
  type ReferralFault,
  type ReferralValues,
  referralFaultsOf,
  withType,
} from '../referral-values.ts'
import styles from './referral-form.module.css'

interface ReferralFormProps {
  initialValues: ReferralValues
  desks: readonly { id: string; name: string }[]
  education: boolean
  isBusy: boolean
  failure: ReactNode
  /** Keeps the draft on the server; false when that did not work. */
  onSave: (values: ReferralValues) => Promise<boolean>
  /** Keeps the draft and goes on to review it. */
  onReview: (values: ReferralValues) => void
}

/** What somebody is referred for, to whom, and why. */
export function ReferralForm(props: ReferralFormProps) {
  const { initialValues, desks, education, isBusy, failure, onSave, onReview } = props
  const { t } = useTranslation()
  const id = useId()
  const [attempt, setAttempt] = useState(0)
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
  const { values } = form

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
  const onlyDesk = desks.length < 2 && desks[0]

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
      <RadioChoices
        id={`${id}-type`}
        label={t('referrals.form.what')}
        choices={offeredTypes(education).map((type) => ({
          value: type,
          label: t(`vocabulary.referralType.${type}`),
        }))}
        {...controlOf(form, 'type')}
        onChange={(type) => form.setValues(withType(values, type))}
      />
      {desks.length > 1 && (
        <RadioChoices
          id={`${id}-desk`}
          label={t('referrals.form.desk')}
          choices={desks.map((desk) => ({ value: desk.id, label: desk.name }))}
          {...controlOf(form, 'desk')}
        />
      )}
      {onlyDesk && <Text>{t('referrals.form.deskOnly', { desk: onlyDesk.name })}</Text>}
      <CheckboxChoices
        id={`${id}-reasons`}
        label={t('referrals.form.reasons')}
        description={t('referrals.form.reasonsHint')}
        choices={offeredReasons(values).map((reason) => ({
          value: reason,
          label: t(`vocabulary.referralReason.${reason}`),
        }))}
        {...controlOf(form, 'reasons')}
      />
      <Textarea
        id={`${id}-reasonNote`}
        label={<OptionalLabel>{t('referrals.form.note')}</OptionalLabel>}
        description={t('referrals.form.noteHint')}
        minRows={3}
        autosize
        dir="auto"
        {...form.getInputProps('reasonNote')}
      />
      <CheckboxChoices
        id={`${id}-deskRoles`}
        label={t('referrals.form.deskRoles')}
        choices={deskRoles.map((role) => ({
          value: role,
          label: t(`vocabulary.deskRole.${role}`),
        }))}
        {...controlOf(form, 'deskRoles')}
      />
      <Checkbox
        label={t('referrals.form.urgent')}
        {...form.getInputProps('isUrgent', { type: 'checkbox' })}
      />
      {values.isUrgent && (
        <RadioChoices
          id={`${id}-priorityReason`}
          label={t('referrals.form.priorityReason')}
          choices={priorityReasons.map((reason) => ({
            value: reason,
            label: t(`vocabulary.priorityReason.${reason}`),
          }))}
          {...controlOf(form, 'priorityReason')}
        />
      )}
      {failure}
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
