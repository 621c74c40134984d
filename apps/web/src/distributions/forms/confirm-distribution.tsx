import { Button, NativeSelect, Stack, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { type DistributionReason, distributionReasons } from '@onthaal/shared/distributions'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { fieldErrorsOf, useFieldIssues } from '../../form/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import type { Distribution, DistributionPreview } from '../distribution.ts'
import { useDistributeReferrals } from '../distribution-mutations.ts'

const fields = ['reason', 'explanation'] as const

interface ReasonValues extends Record<string, unknown> {
  reason: DistributionReason | ''
  explanation: string
}

interface ConfirmDistributionProps {
  preview: DistributionPreview
  onDone: (made: Distribution) => void
  onBack: () => void
}

/** Asks why, and hands out what was shown. */
export function ConfirmDistribution({ preview, onDone, onBack }: ConfirmDistributionProps) {
  const { t } = useTranslation()
  const id = useId()
  const distribute = useDistributeReferrals()
  const [attempt, setAttempt] = useState(0)
  const form = useForm<ReasonValues>({
    initialValues: { reason: '', explanation: '' },
    validate: {
      reason: (reason) => (reason === '' ? t('distributions.confirm.noReason') : null),
      explanation: (text) => (text.trim() === '' ? t('distributions.confirm.noExplanation') : null),
    },
  })
  const { error } = distribute
  const { isWorded } = useFieldIssues({ error, fields, setErrors: form.setErrors, setAttempt })

  return (
    <form
      noValidate
      onSubmit={form.onSubmit(
        ({ reason, explanation }) => {
          if (reason === '') return
          distribute.mutate(
            { reason, explanation: explanation.trim(), lines: preview.lines },
            { onSuccess: onDone },
          )
        },
        () => setAttempt((count) => count + 1),
      )}
    >
      <Stack gap="lg">
        <ErrorSummary errors={fieldErrorsOf(form, id)} attempt={attempt} />
        <NativeSelect
          id={`${id}-reason`}
          label={t('distributions.confirm.reason')}
          data={[
            { value: '', label: t('common.choose') },
            ...distributionReasons.map((value) => ({
              value,
              label: t(`vocabulary.distributionReason.${value}`),
            })),
          ]}
          {...form.getInputProps('reason')}
        />
        <Textarea
          id={`${id}-explanation`}
          label={t('distributions.confirm.explanation')}
          description={t('distributions.confirm.explanationHint')}
          autosize
          minRows={2}
          maxLength={500}
          {...form.getInputProps('explanation')}
        />
        {error !== null && !isWorded && <Failure error={error} takesFocus keepsTyped />}
        <Actions>
          <Button type="submit" loading={distribute.isPending}>
            {t('distributions.confirm.submit', { count: preview.lines.length })}
          </Button>
          <Button variant="default" onClick={onBack}>
            {t('distributions.confirm.back')}
          </Button>
        </Actions>
      </Stack>
    </form>
  )
}
