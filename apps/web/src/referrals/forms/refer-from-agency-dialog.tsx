import { Checkbox, NativeSelect, Text, Textarea } from '@mantine/core'
import {
  fittingReasons,
  type PriorityReason,
  priorityReasons,
  type ReferralReason,
  type TypeFromAgency,
  typesFromAgency,
} from '@onthaal/shared/referrals'
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { FormDialog } from '../../form-dialog.tsx'
import { CheckboxChoices, RadioChoices } from '../../ui/choices.tsx'
import { notifyDone } from '../../ui/notify.ts'
import { OptionalLabel } from '../../ui/optional-label.tsx'
import { agencyReferralPlacesQuery, useReferFromAgency } from '../agency-queries.ts'

interface ReferFromAgencyDialogProps {
  referralId: string
  onClose: () => void
}

interface Values {
  desk: string
  type: TypeFromAgency | ''
  reasons: ReferralReason[]
  note: string
  isUrgent: boolean
  priorityReason: PriorityReason | ''
}

const untouched: Values = {
  ...{ desk: '', type: '', reasons: [], note: '' },
  ...{ isUrgent: false, priorityReason: '' },
}

const longestNote = 2000

/** Asks something of the municipality or the OCMW for somebody whom the desk follows. */
export function ReferFromAgencyDialog({ referralId, onClose }: ReferFromAgencyDialogProps) {
  const { t } = useTranslation()
  const id = useId()
  const places = useQuery(agencyReferralPlacesQuery(referralId))
  const refer = useReferFromAgency(referralId)
  const [values, setValues] = useState(untouched)
  const [attempt, setAttempt] = useState(0)
  const set = (changes: Partial<Values>) => {
    refer.reset()
    setValues((before) => ({ ...before, ...changes }))
  }
  const place = places.data?.find(({ desk }) => desk.id === values.desk)
  const faults = faultsOf(values)
  const shown = attempt > 0 ? faults : []
  const messageOf = (field: Fault) =>
    field === 'note' ? t('agencyReferrals.noteTooLong') : t(`agencyReferrals.missing.${field}`)
  const errorOf = (field: Fault) => (shown.includes(field) ? messageOf(field) : undefined)

  function send() {
    setAttempt((count) => count + 1)
    const { type, desk, reasons, note, isUrgent, priorityReason } = values
    if (faults.length > 0 || type === '') return
    refer.mutate(
      {
        ...{ type, desk, reasons, priority: isUrgent ? 'urgent' : 'normal' },
        ...(note.trim() !== '' && { reasonNote: note.trim() }),
        ...(isUrgent && priorityReason !== '' && { priorityReason }),
      },
      {
        onSuccess: ({ status }) => {
          notifyDone(t(status === 'draft' ? 'agencyReferrals.kept' : 'agencyReferrals.sent'))
          onClose()
        },
      },
    )
  }

  return (
    <FormDialog
      title={t('agencyReferrals.title')}
      submitLabel={t('agencyReferrals.send')}
      isBusy={refer.isPending}
      error={refer.error}
      errors={shown.map((field) => ({ fieldId: `${id}-${field}`, message: messageOf(field) }))}
      attempt={attempt}
      isDirty={JSON.stringify(values) !== JSON.stringify(untouched)}
      onSubmit={send}
      onClose={onClose}
    >
      <Text>{t('agencyReferrals.goesAlong')}</Text>
      {places.isError && <Failure error={places.error} onRetry={() => void places.refetch()} />}
      {places.data?.length === 0 && <Text>{t('agencyReferrals.noPlaces')}</Text>}
      <NativeSelect
        id={`${id}-desk`}
        label={t('agencyReferrals.desk')}
        error={errorOf('desk')}
        value={values.desk}
        data={[
          { value: '', label: t('common.choose') },
          ...(places.data ?? []).map(({ desk, organisation }) => ({
            value: desk.id,
            label: t('agencyReferrals.deskOf', {
              organisation: organisation.name,
              desk: desk.name,
            }),
          })),
        ]}
        onChange={({ currentTarget }) => set({ desk: currentTarget.value })}
      />
      {place?.hasProtocol === false && <Text>{t('agencyReferrals.noProtocol')}</Text>}
      <RadioChoices
        id={`${id}-type`}
        label={t('agencyReferrals.type')}
        error={errorOf('type')}
        value={values.type}
        choices={typesFromAgency.map((type) => ({
          value: type,
          label: t(`vocabulary.referralType.${type}`),
        }))}
        onChange={(type) =>
          set({
            type,
            reasons: values.reasons.filter((reason) => fittingReasons(type).includes(reason)),
          })
        }
      />
      {values.type !== '' && (
        <CheckboxChoices
          id={`${id}-reasons`}
          label={t('agencyReferrals.reasons')}
          error={errorOf('reasons')}
          choices={fittingReasons(values.type).map((reason) => ({
            value: reason,
            label: t(`vocabulary.referralReason.${reason}`),
          }))}
          value={values.reasons}
          onChange={(reasons) => set({ reasons })}
        />
      )}
      <Textarea
        id={`${id}-note`}
        label={<OptionalLabel>{t('agencyReferrals.note')}</OptionalLabel>}
        description={t('agencyReferrals.noteHint')}
        error={errorOf('note')}
        minRows={3}
        autosize
        dir="auto"
        value={values.note}
        onChange={({ currentTarget }) => set({ note: currentTarget.value })}
      />
      <Checkbox
        label={t('agencyReferrals.urgent')}
        checked={values.isUrgent}
        onChange={({ currentTarget }) => set({ isUrgent: currentTarget.checked })}
      />
      {values.isUrgent && (
        <RadioChoices
          id={`${id}-priorityReason`}
          label={t('agencyReferrals.priorityReason')}
          error={errorOf('priorityReason')}
          value={values.priorityReason}
          choices={priorityReasons.map((reason) => ({
            value: reason,
            label: t(`vocabulary.priorityReason.${reason}`),
          }))}
          onChange={(priorityReason) => set({ priorityReason })}
        />
      )}
    </FormDialog>
  )
}

type Fault = 'desk' | 'type' | 'reasons' | 'note' | 'priorityReason'

function faultsOf({ desk, type, reasons, note, isUrgent, priorityReason }: Values): Fault[] {
  const faults: (Fault | false)[] = [
    desk === '' && 'desk',
    type === '' && 'type',
    type !== '' && reasons.length === 0 && 'reasons',
    note.trim().length > longestNote && 'note',
    isUrgent && priorityReason === '' && 'priorityReason',
  ]
  return faults.filter((fault) => fault !== false)
}
