import { Button, Checkbox, NativeSelect, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { type Role, rolesOf } from '@onthaal/shared/identity'
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
import { OptionalLabel } from '../../ui/optional-label.tsx'

export interface UserValues extends Record<string, unknown> {
  username: string
  displayName: string
  roles: Role[]
  education: boolean
  desks: string[]
  region: string
  email: string
  disabled: boolean
}

const fields = ['username', 'displayName', 'email', 'roles', 'desks', 'region'] as const

interface UserFormProps {
  initialValues: UserValues
  workplaces: Schemas['Workplaces']
  /** Whether there is an account already: then its name stands, and it can be closed. */
  isKnown: boolean
  /** Whether the account is made elsewhere: then both names have to be right. */
  isFromElsewhere?: boolean
  /** Whether another organisation keeps it: then only the rights change here. */
  isKeptElsewhere?: boolean
  /** Whether it is one's own: then only the name of the person changes. */
  isOwn: boolean
  isBusy: boolean
  isDone: boolean
  error: unknown
  onSubmit: (values: UserValues) => void
}

/** Somebody who works here, and what they may do. */
export function UserForm(props: UserFormProps) {
  const { workplaces, isKnown, isFromElsewhere = false, isKeptElsewhere = false } = props
  const { isOwn, isBusy, isDone, error } = props
  const { t } = useTranslation()
  const id = useId()
  const { organisation } = useSession()
  const [attempt, setAttempt] = useState(0)
  const form = useForm<UserValues>({
    initialValues: props.initialValues,
    validate: {
      username: (name) =>
        props.isKnown || /^[A-Za-z0-9][A-Za-z0-9._@-]*$/.test(name.trim())
          ? null
          : t('administration.noUsername'),
      displayName: (name) => (name.trim() === '' ? t('administration.noName') : null),
      email: (address) =>
        /^([^\s@]+@[^\s@.]+(\.[^\s@.]+)+)?$/.test(address.trim())
          ? null
          : t('administration.noEmail'),
    },
  })
  const { isWorded } = useFieldIssues({ error, fields, setErrors: form.setErrors, setAttempt })
  const unsavedWarning = useUnsavedWarning({ isUnsaved: form.isDirty() && !isDone })

  return (
    <form
      noValidate
      onSubmit={form.onSubmit(props.onSubmit, () => setAttempt((count) => count + 1))}
    >
      <Stack gap="lg">
        <ErrorSummary errors={fieldErrorsOf(form, id)} attempt={attempt} />
        {!isKnown && (
          <TextInput
            id={`${id}-username`}
            label={t('administration.fields.username')}
            description={t(
              isFromElsewhere ? 'administration.exactUsernameHint' : 'administration.usernameHint',
            )}
            maxLength={100}
            autoComplete="off"
            {...form.getInputProps('username')}
          />
        )}
        {!isKeptElsewhere && (
          <TextInput
            id={`${id}-displayName`}
            label={t('administration.fields.displayName')}
            description={isFromElsewhere ? t('administration.exactNameHint') : undefined}
            maxLength={200}
            autoComplete="off"
            {...form.getInputProps('displayName')}
          />
        )}
        <TextInput
          id={`${id}-email`}
          label={<OptionalLabel>{t('administration.fields.email')}</OptionalLabel>}
          description={t('administration.emailHint')}
          type="email"
          maxLength={254}
          autoComplete="off"
          {...form.getInputProps('email')}
        />
        {!isOwn && (
          <>
            <CheckboxChoices
              id={`${id}-roles`}
              label={t('administration.fields.roles')}
              description={t('administration.rolesHint')}
              choices={rolesOf(organisation.kind).map((value) => ({
                value,
                label: t(`vocabulary.role.${value}`),
              }))}
              {...controlOf(form, 'roles')}
            />
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
            {workplaces.regions.length > 0 && (
              <NativeSelect
                id={`${id}-region`}
                label={<OptionalLabel>{t('administration.fields.region')}</OptionalLabel>}
                {...form.getInputProps('region')}
              >
                <option value="">{t('administration.noRegion')}</option>
                {workplaces.regions.map((region) => (
                  <option key={region.id} value={region.id}>
                    {region.name}
                  </option>
                ))}
              </NativeSelect>
            )}
            {isKnown && !isKeptElsewhere && (
              <Checkbox
                size="md"
                label={t('administration.fields.disabled')}
                description={t('administration.disabledHint')}
                {...form.getInputProps('disabled', { type: 'checkbox' })}
              />
            )}
          </>
        )}
        {error !== null && !isWorded && <Failure error={error} takesFocus keepsTyped />}
        <Actions>
          <Button type="submit" loading={isBusy}>
            {t(isFromElsewhere ? 'administration.invite' : 'administration.save')}
          </Button>
          <ButtonLink {...paths.users()} variant="default">
            {t('common.cancel')}
          </ButtonLink>
        </Actions>
      </Stack>
      {unsavedWarning}
    </form>
  )
}

/** @returns what the server is told of somebody's rights */
export function rightsIn({ username: _username, region, email, ...values }: UserValues) {
  const [displayName, address] = [values.displayName.trim(), email.trim()]
  return {
    ...values,
    displayName,
    ...(region !== '' && { region }),
    ...(address !== '' && { email: address }),
  }
}
