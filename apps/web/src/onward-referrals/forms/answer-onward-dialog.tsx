import { eventOfAnswer, onwardAnswers } from '@onthaal/shared/onward-referrals'
import { useTranslation } from 'react-i18next'
import { FormDialog } from '../../form-dialog.tsx'
import { notifyDone } from '../../ui/notify.ts'
import { answerBody } from '../answer-values.ts'
import { AnswerFields } from '../components/answer-fields.tsx'
import type { OnwardReferral } from '../onward.ts'
import { useAnswerOnward } from '../onward-mutations.ts'
import { useAnswerForm } from '../use-answer-form.ts'

interface HopDialogProps {
  referralId: string
  hop: OnwardReferral
  onClose: () => void
}

/** Writes down what a school or a service said by telephone, or that a family came there. */
export function AnswerOnwardDialog({ referralId, hop, onClose }: HopDialogProps) {
  const { t } = useTranslation()
  const answer = useAnswerOnward(referralId)
  const form = useAnswerForm(answer.error)
  const allowed = hop.allowedEvents ?? []

  function send() {
    const { values } = form
    if (!form.check() || values.answer === '') return
    answer.mutate(
      { hop, body: answerBody(values.answer, values) },
      {
        onSuccess: () => {
          notifyDone(t('onward.answer.kept'))
          onClose()
        },
      },
    )
  }

  return (
    <FormDialog
      title={t('onward.answer.of', { name: hop.service?.name })}
      submitLabel={t('onward.answer.keep')}
      isBusy={answer.isPending}
      error={form.isWorded ? null : answer.error}
      errors={form.summary}
      attempt={form.attempt}
      isDirty={form.isDirty}
      onSubmit={send}
      onClose={onClose}
    >
      <AnswerFields
        id={form.id}
        answers={onwardAnswers.filter((one) => allowed.includes(eventOfAnswer[one]))}
        values={form.values}
        errors={form.errors}
        onChange={form.change}
      />
    </FormDialog>
  )
}
