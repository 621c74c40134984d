import { Autocomplete, Text, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { type ClosingReason, closingReasons } from '@onthaal/shared/education'
import { belgianDay } from '@onthaal/shared/time'
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { controlOf, fieldErrorsOf } from '../../form/index.ts'
import { FormDialog } from '../../form-dialog.tsx'
import { RadioChoices } from '../../ui/choices.tsx'
import type { EducationChain } from '../chain.ts'
import { useProposeClosing } from '../chain-mutations.ts'
import { receivingMunicipalitiesQuery } from '../chain-queries.ts'

interface Values extends Record<string, unknown> {
  reason: ClosingReason | ''
  receivingMunicipality: string
  detail: string
}

/** Proposes that a child is not followed any more; somebody else has to confirm it. */
export function ProposeClosing({ chain, onClose }: { chain: EducationChain; onClose: () => void }) {
  const { t } = useTranslation()
  const id = useId()
  const propose = useProposeClosing(chain)
  const [attempt, setAttempt] = useState(0)
  const municipalities = useQuery(receivingMunicipalitiesQuery).data?.items ?? []
  const today = belgianDay(new Date())
  const isGrown = chain.lastDay === undefined || today > chain.lastDay
  const form = useForm<Values>({
    initialValues: { reason: '', receivingMunicipality: '', detail: '' },
    validate: {
      reason: (reason) => (reason === '' ? t('chain.faults.noReason') : null),
      receivingMunicipality: (name, { reason }) =>
        reason === 'moved' && name.trim() === '' ? t('chain.faults.noMunicipality') : null,
      detail: (detail) => (detail.trim() === '' ? t('chain.faults.noDetail') : null),
    },
  })
  /** One that works with us gets the child on its board; any other is only named, and by an OCMW every one. */
  const receiving = (typed: string) => {
    if (chain.keptBy.kind === 'ocmw') return { receivingMunicipality: typed }
    const known = municipalities.find(({ name }) => name.toLowerCase() === typed.toLowerCase())
    return known ? { receivingOrganisation: known.id } : { receivingMunicipality: typed }
  }
  const isMoved = form.getValues().reason === 'moved'
  const save = () => {
    if (form.validate().hasErrors) return setAttempt(attempt + 1)
    const { reason, receivingMunicipality, detail } = form.getValues()
    if (reason === '') return
    propose.mutate(
      {
        reason,
        detail: detail.trim(),
        ...(isMoved && receiving(receivingMunicipality.trim())),
      },
      { onSuccess: onClose },
    )
  }
  return (
    <FormDialog
      title={t('chain.propose')}
      submitLabel={t('chain.saveProposal')}
      isBusy={propose.isPending}
      error={propose.error}
      errors={fieldErrorsOf(form, id)}
      attempt={attempt}
      isDirty={form.isDirty()}
      onSubmit={save}
      onClose={onClose}
    >
      <Text>{t('chain.proposeIntro')}</Text>
      <RadioChoices
        id={`${id}-reason`}
        label={t('chain.whyClose')}
        choices={closingReasons
          .filter((reason) => reason !== 'turned18' || isGrown)
          .map((reason) => ({ value: reason, label: t(`chain.reason.${reason}`) }))}
        {...controlOf(form, 'reason')}
      />
      {isMoved && (
        <Autocomplete
          id={`${id}-receivingMunicipality`}
          label={t('chain.municipality')}
          description={t('chain.municipalityHint')}
          maxLength={100}
          data={[...new Set(municipalities.map(({ name }) => name))]}
          {...controlOf(form, 'receivingMunicipality')}
        />
      )}
      <Textarea
        id={`${id}-detail`}
        label={t('chain.detail')}
        description={t('chain.detailHint')}
        maxLength={500}
        autosize
        minRows={2}
        dir="auto"
        {...form.getInputProps('detail')}
      />
    </FormDialog>
  )
}
