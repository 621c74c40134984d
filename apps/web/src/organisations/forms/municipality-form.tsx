import { Button, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../../api/client.ts'
import { Failure } from '../../api/failure.tsx'
import { fieldErrorsOf, useFieldIssues } from '../../form/index.ts'
import { paths } from '../../paths.ts'
import { ButtonLink, useUnsavedWarning } from '../../shell/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { OptionalLabel } from '../../ui/optional-label.tsx'
import { Section } from '../../ui/section.tsx'

const needed = ['name', 'partitionName', 'nisCode'] as const
const optional = [
  'code',
  'administratorUsername',
  'administratorName',
  'ocmwName',
  'ocmwCode',
  'ocmwAdministratorUsername',
  'ocmwAdministratorName',
] as const
const fields = [...needed, ...optional] as const
type Field = (typeof fields)[number]

const parts: readonly { part: 'itself' | 'administrator' | 'ocmw'; of: readonly Field[] }[] = [
  { part: 'itself', of: ['name', 'code', 'partitionName', 'nisCode'] },
  { part: 'administrator', of: ['administratorUsername', 'administratorName'] },
  {
    part: 'ocmw',
    of: ['ocmwName', 'ocmwCode', 'ocmwAdministratorUsername', 'ocmwAdministratorName'],
  },
]

const isNeeded = (field: Field) => needed.some((one) => one === field)
const username = /^[A-Za-z0-9][A-Za-z0-9._@-]*$/

interface MunicipalityFormProps {
  isBusy: boolean
  isDone: boolean
  error: unknown
  onSubmit: (body: Schemas['NewMunicipality']) => void
}

/** A municipality with its data, its first administrator and its OCMW. */
export function MunicipalityForm({ isBusy, isDone, error, onSubmit }: MunicipalityFormProps) {
  const { t } = useTranslation()
  const id = useId()
  const [attempt, setAttempt] = useState(0)
  const missing = (value: string) => (value.trim() === '' ? t('issues.requiredInput') : null)
  const noUsername = (value: string) =>
    value.trim() === '' || username.test(value.trim()) ? null : t('administration.noUsername')
  const form = useForm({
    initialValues: Object.fromEntries(fields.map((field) => [field, ''])) as Record<Field, string>,
    validate: {
      name: missing,
      partitionName: missing,
      nisCode: (value) =>
        /^[0-9]{5}$/.test(value.trim()) ? null : t('organisations.municipalities.noNisCode'),
      administratorUsername: noUsername,
      ocmwAdministratorUsername: noUsername,
    },
  })
  const { isWorded } = useFieldIssues({ error, fields, setErrors: form.setErrors, setAttempt })
  const unsavedWarning = useUnsavedWarning({ isUnsaved: form.isDirty() && !isDone })

  return (
    <form
      noValidate
      onSubmit={form.onSubmit(
        (values) => onSubmit(bodyOf(values)),
        () => setAttempt((count) => count + 1),
      )}
    >
      <Stack gap="lg">
        <ErrorSummary errors={fieldErrorsOf(form, id)} attempt={attempt} />
        {parts.map(({ part, of }) => (
          <Section key={part} title={t(`organisations.municipalities.parts.${part}`)}>
            {of.map((field) => {
              const label = t(`organisations.municipalities.fields.${field}`)
              return (
                <TextInput
                  key={field}
                  id={`${id}-${field}`}
                  label={isNeeded(field) ? label : <OptionalLabel>{label}</OptionalLabel>}
                  maxLength={field === 'nisCode' ? 5 : 200}
                  autoComplete="off"
                  {...form.getInputProps(field)}
                />
              )
            })}
          </Section>
        ))}
        {error !== null && !isWorded && <Failure error={error} takesFocus keepsTyped />}
        <Actions>
          <Button type="submit" loading={isBusy}>
            {t('organisations.save')}
          </Button>
          <ButtonLink {...paths.organisations()} variant="default">
            {t('common.cancel')}
          </ButtonLink>
        </Actions>
      </Stack>
      {unsavedWarning}
    </form>
  )
}

/** What was left empty is not said. */
function bodyOf(values: Record<Field, string>): Schemas['NewMunicipality'] {
  const said = optional.flatMap((field) => {
    const value = values[field].trim()
    return value === '' ? [] : [[field, value]]
  })
  return {
    name: values.name.trim(),
    partitionName: values.partitionName.trim(),
    nisCode: values.nisCode.trim(),
    ...Object.fromEntries(said),
  }
}
