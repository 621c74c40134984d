import '../../i18n/late/referral-turns.ts'
import { addDays } from '@onthaal/shared/time'
import { useTranslation } from 'react-i18next'
import { controlOf } from '../../form/index.ts'
import { formatDay } from '../../i18n/formats.ts'
import { notifyDone } from '../../ui/notify.ts'
import { DueAfterPause } from '../components/due-after-pause.tsx'
import type { Referral } from '../referral.ts'
import { type TurnField, turnFields } from '../turn-fields.ts'
import { type Turn, useTurn } from '../turn-mutations.ts'
import { faultyFields, startValues, type TurnValues, turnBody } from '../turn-values.ts'
import { MoveDialog } from './move-dialog.tsx'
import { TurnInput } from './turn-input.tsx'
import { TurnIntro } from './turn-intro.tsx'
import { faults, useMoveForm } from './use-move-form.ts'

interface TurnFormProps {
  turn: Turn
  referral: Referral
  today: string
  onClose: () => void
}

/** The dialog of any turn that asks no more than some words, a day, a colleague or a desk. */
export function TurnForm({ turn, referral, today, onClose }: TurnFormProps) {
  const { t } = useTranslation()
  const take = useTurn(turn)
  const fields: Readonly<Record<string, TurnField>> = turnFields[turn]
  const sender = referral.sender.name
  const known = turn === 'clientNumber' ? { agiiClientNumber: referral.agiiClientNumber ?? '' } : {}
  const { form, fieldId, dialog } = useMoveForm<TurnValues>({
    initialValues: startValues(fields, known, today),
    validate: (values) =>
      faults(
        Object.fromEntries(
          faultyFields(fields, values, today).map(({ name, field: { kind, label }, max }) => [
            name,
            max === undefined
              ? t(`referralTurns.turnFault.${kind}`, {
                  label: t(label),
                  example: formatDay(addDays(today, 7)),
                })
              : t('referrals.form.noteTooLong', { max }),
          ]),
        ),
      ),
    error: take.error,
    onValid: (values) =>
      take.mutate(
        { seen: referral, body: turnBody(fields, values, today) },
        {
          onSuccess: () => {
            notifyDone(t(`referralTurns.turns.${turn}.done`, { sender }))
            onClose()
          },
        },
      ),
  })

  return (
    <MoveDialog
      {...dialog}
      title={t(`referralTurns.turns.${turn}.title`)}
      submitLabel={t(`referralTurns.turns.${turn}.submit`)}
      isBusy={take.isPending}
      onClose={onClose}
      action={turn}
      referral={referral}
    >
      <TurnIntro turn={turn} referral={referral} />
      {Object.entries(fields).map(([name, field]) => (
        <TurnInput
          key={name}
          id={fieldId(name)}
          field={field}
          referral={referral}
          today={today}
          {...controlOf(form, name)}
        />
      ))}
      {turn === 'hold' && (
        <DueAfterPause dueBy={referral.dueBy} until={form.values.until ?? ''} today={today} />
      )}
    </MoveDialog>
  )
}
