import { Button, Checkbox, NativeSelect, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { Role } from '@onthaal/shared/identity'
import { faultOfLastDay, needsDesk, programRolesOf } from '@onthaal/shared/programs'
import { belgianDay, readDay } from '@onthaal/shared/time'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../../api/client.ts'
import { Failure } from '../../api/failure.tsx'
import { controlOf, fieldErrorsOf, useFieldIssues } from '../../form/index.ts'
import { useSession } from '../../identity/index.ts'
import { paths } from '../../paths.ts'
import { ButtonLink, useUnsavedWarning } from '../../shell/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { CheckboxChoices } from '../../ui/choices.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'

interface ProgramValues extends Record<string, unknown> {
  name: string
  role: Role | ''
  education: boolean
  desks: string[]
  contact: string
  /** As people type it. */
  validUntil: string
}

const fields = ['name', 'role', 'desks', 'contact', 'validUntil'] as const
const nothing: ProgramValues = {
  ...{ name: '', role: '', education: false, desks: [], contact: '', validUntil: '' },
}

interface ProgramFormProps {
  workplaces: Schemas['Workplaces']
  isBusy: boolean
  isDone: boolean
  error: unknown
  onSubmit: (body: Schemas['NewProgram']) => void
}

/** A program that is to call by itself, and what it may do. */
export function ProgramForm({ workplaces, isBusy, isDone, error, onSubmit }: ProgramFormProps) {
  const { t } = useTranslation()
  const id = useId()
  const { organisation } = useSession()
  const [attempt, setAttempt] = useState(0)
  const today = belgianDay(new Date())
  const missing = (value: string) => (value.trim() === '' ? t('programs.form.missing') : null)
  const form = useForm<ProgramValues>({
    initialValues: nothing,
    validate: {
      name: missing,
      role: missing,
      contact: missing,
      desks: (desks, { role }) =>
        role !== '' && needsDesk(role) && desks.length === 0 ? t('programs.form.noDesk') : null,
      validUntil: (value) => {
        const day = readDay(value, today)
        if (!day.ok) return t('common.dateInvalid')
        const fault = faultOfLastDay(day.value, today)
        return fault ? t(`programs.form.lastDay.${fault}`) : null
      },
    },
  })
  const { isWorded } = useFieldIssues({ error, fields, setErrors: form.setErrors, setAttempt })
  const unsavedWarning = useUnsavedWarning({ isUnsaved: form.isDirty() && !isDone })

  return (
    <form
      noValidate
      onSubmit={form.onSubmit(
        ({ name, role, education, desks, contact, validUntil }) => {
          const day = readDay(validUntil, today)
          if (!day.ok || role === '') return
          const rights = { role, education, desks, validUntil: day.value }
          onSubmit({ name: name.trim(), contact: contact.trim(), ...rights })
        },
        () => setAttempt((count) => count + 1),
      )}
    >
      <Stack gap="lg">
        <ErrorSummary errors={fieldErrorsOf(form, id)} attempt={attempt} />
        <TextInput
          id={`${id}-name`}
          label={t('programs.fields.name')}
          description={t('programs.form.nameHint')}
          maxLength={200}
          autoComplete="off"
          {...form.getInputProps('name')}
        />
        <NativeSelect
          id={`${id}-role`}
          label={t('programs.fields.role')}
          description={t('programs.form.roleHint')}
          {...form.getInputProps('role')}
        >
          <option value="">{t('common.choose')}</option>
          {programRolesOf(organisation.kind).map((role) => (
            <option key={role} value={role}>
              {t(`vocabulary.role.${role}`)}
            </option>
          ))}
        </NativeSelect>
        <Checkbox
          size="md"
          label={t('administration.fields.education')}
          {...form.getInputProps('education', { type: 'checkbox' })}
        />
        {workplaces.desks.length > 0 && (
          <CheckboxChoices
            id={`${id}-desks`}
            label={t('administration.fields.desks')}
            choices={workplaces.desks.map((desk) => ({ value: desk.id, label: desk.name }))}
            {...controlOf(form, 'desks')}
          />
        )}
        <TextInput
          id={`${id}-contact`}
          label={t('programs.fields.contact')}
          description={t('programs.form.contactHint')}
          maxLength={200}
          autoComplete="off"
          {...form.getInputProps('contact')}
        />
        <TextInput
          id={`${id}-validUntil`}
          label={t('programs.fields.validUntil')}
          description={t('programs.form.validUntilHint')}
          autoComplete="off"
          inputMode="numeric"
          {...form.getInputProps('validUntil')}
        />
        {error !== null && !isWorded && <Failure error={error} takesFocus keepsTyped />}
        <Actions>
          <Button type="submit" loading={isBusy}>
            {t('programs.form.save')}
          </Button>
          <ButtonLink {...paths.programs()} variant="default">
            {t('common.cancel')}
          </ButtonLink>
        </Actions>
      </Stack>
      {unsavedWarning}
    </form>
  )
}
