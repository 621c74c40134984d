import { Button, Stack, Text, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fieldErrorsOf, useFieldIssues } from '../../form/index.ts'
import { useUnsavedWarning } from '../../shell/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { notifyDone } from '../../ui/notify.ts'
import type { Referral } from '../referral.ts'
import {
  draftOf,
  noteMaxLength,
  type ReferralValues,
  referralFaultsOf,
  valuesOfReferral,
} from '../referral-values.ts'
import { useAmendReferral } from '../sent-change-queries.ts'
import { ContentFields } from './content-fields.tsx'
import { ReferralFailure } from './referral-failure.tsx'

/** Changes what was sent, with the reason that the desk reads. */
export function AmendDialog({ referral, onClose }: { referral: Referral; onClose: () => void }) {
  const { t } = useTranslation()
  const id = useId()
  const amend = useAmendReferral()
  const [attempt, setAttempt] = useState(0)
  // Beside what was sent, why it changes.
  const initialValues: ReferralValues = { ...valuesOfReferral(referral), explanation: '' }
  const [fields] = useState(() => Object.keys(initialValues))
  const form = useForm<ReferralValues>({
    initialValues,
    validate: (values) => ({
      ...Object.fromEntries(
        Object.entries(referralFaultsOf(values, 'review')).map(([field, fault]) => [
          field,
          fault && t(`referrals.form.${fault}`, { max: noteMaxLength }),
        ]),
      ),
      ...(explanationIn(values) === '' && { explanation: t('sentChanges.noExplanation') }),
    }),
  })
  const unsavedWarning = useUnsavedWarning({ isUnsaved: form.isDirty() })
  const { error } = amend
  const { isWorded } = useFieldIssues({ error, fields, setErrors: form.setErrors, setAttempt })

  return (
    <Dialog title={t('sentChanges.amend')} onClose={onClose}>
      <form
        noValidate
        onSubmit={form.onSubmit(
          (values) => {
            const draft = draftOf(values)
            if (draft === undefined) return
            const { type: _type, desk: _desk, ...content } = draft
            amend.mutate(
              { seen: referral, body: { ...content, explanation: explanationIn(values) } },
              {
                onSuccess: () => {
                  notifyDone(t('sentChanges.done'))
                  onClose()
                },
              },
            )
          },
          () => setAttempt((count) => count + 1),
        )}
      >
        <Stack gap="lg">
          <Text>{t('sentChanges.amendIntro')}</Text>
          <ErrorSummary errors={fieldErrorsOf(form, id)} attempt={attempt} />
          <ContentFields form={form} id={id} />
          <Textarea
            id={`${id}-explanation`}
            label={t('sentChanges.explanation')}
            description={t('sentChanges.explanationHint')}
            autosize
            minRows={2}
            maxLength={500}
            {...form.getInputProps('explanation')}
          />
          {error !== null && !isWorded && <ReferralFailure error={error} />}
          <Actions>
            <Button type="submit" loading={amend.isPending}>
              {t('sentChanges.submit')}
            </Button>
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
          </Actions>
        </Stack>
      </form>
      {unsavedWarning}
    </Dialog>
  )
}

function explanationIn({ explanation }: ReferralValues): string {
  return String(explanation ?? '').trim()
}
