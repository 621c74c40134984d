import { Button, NativeSelect, Stack, Text } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../../api/client.ts'
import { Failure } from '../../api/failure.tsx'
import { fieldErrorsOf, useFieldIssues } from '../../form/index.ts'
import { useSession } from '../../identity/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { useOfferHandover } from '../handover-mutations.ts'
import { otherMunicipalitiesQuery } from '../organisation-queries.ts'

const fields = ['partition', 'to'] as const

interface OfferHandoverProps {
  partitions: readonly Schemas['PartitionSummary'][]
  onClose: () => void
}

/** Offers a part of the municipality to another one. */
export function OfferHandover({ partitions, onClose }: OfferHandoverProps) {
  const { t } = useTranslation()
  const id = useId()
  const { organisation } = useSession()
  const municipalities = useQuery(otherMunicipalitiesQuery)
  const offer = useOfferHandover()
  const [attempt, setAttempt] = useState(0)
  const missing = (value: string) => (value === '' ? t('issues.requiredInput') : null)
  const form = useForm({
    initialValues: { partition: '', to: '' },
    validate: { partition: missing, to: missing },
  })
  const { error } = offer
  const { isWorded } = useFieldIssues({ error, fields, setErrors: form.setErrors, setAttempt })
  const others = (municipalities.data ?? []).filter((one) => one.id !== organisation.id)
  const choices = { partition: partitions, to: others }

  return (
    <Dialog title={t('organisations.handovers.offer')} onClose={onClose}>
      <form
        noValidate
        onSubmit={form.onSubmit(
          (values) => offer.mutate(values, { onSuccess: onClose }),
          () => setAttempt((count) => count + 1),
        )}
      >
        <Stack gap="lg">
          <ErrorSummary errors={fieldErrorsOf(form, id)} attempt={attempt} />
          <Text>{t('organisations.handovers.offerText')}</Text>
          {fields.map((field) => (
            <NativeSelect
              key={field}
              id={`${id}-${field}`}
              label={t(`organisations.handovers.fields.${field}`)}
              {...form.getInputProps(field)}
            >
              <option value="">{t('common.choose')}</option>
              {choices[field].map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </NativeSelect>
          ))}
          {error !== null && !isWorded && <Failure error={error} takesFocus keepsTyped />}
          <Actions>
            <Button type="submit" loading={offer.isPending}>
              {t('organisations.handovers.offer')}
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
