import { Button, Stack, Text, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../../api/client.ts'
import { Failure } from '../../api/failure.tsx'
import { fieldErrorsOf, useFieldIssues } from '../../form/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { notifyDone } from '../../ui/notify.ts'
import { reasonFault } from '../reason-fault.ts'
import { useLiftFileMeasure } from '../retention-mutations.ts'

const fields = ['reason'] as const

interface LiftMeasureProps {
  measure: Schemas['FileMeasure']
  onClose: () => void
}

/** Lifts what was set on a file, and asks why. */
export function LiftMeasure({ measure, onClose }: LiftMeasureProps) {
  const { t } = useTranslation()
  const id = useId()
  const lift = useLiftFileMeasure(measure.id)
  const [attempt, setAttempt] = useState(0)
  const form = useForm({
    initialValues: { reason: '' },
    validate: { reason: (value) => reasonFault(value, t) },
  })
  const { setErrors } = form
  const { isWorded } = useFieldIssues({ error: lift.error, fields, setErrors, setAttempt })

  return (
    <Dialog title={t('retention.measures.lift')} onClose={onClose}>
      <form
        noValidate
        onSubmit={form.onSubmit(
          ({ reason }) =>
            lift.mutate(
              { reason: reason.trim() },
              {
                onSuccess: () => {
                  notifyDone(t('retention.measures.lifted'))
                  onClose()
                },
              },
            ),
          () => setAttempt((count) => count + 1),
        )}
      >
        <Stack gap="lg">
          <Text>
            {t(`vocabulary.fileMeasureKind.${measure.kind}`)}: {measure.reason}
          </Text>
          <ErrorSummary errors={fieldErrorsOf(form, id)} attempt={attempt} />
          <Textarea
            id={`${id}-reason`}
            label={t('retention.form.liftReason')}
            description={t('retention.form.reasonHint')}
            autosize
            minRows={2}
            {...form.getInputProps('reason')}
          />
          {lift.error !== null && !isWorded && <Failure error={lift.error} takesFocus keepsTyped />}
          <Actions>
            <Button type="submit" loading={lift.isPending}>
              {t('retention.measures.lift')}
            </Button>
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
          </Actions>
        </Stack>
      </form>
    </Dialog>
  )
}
