import { Button, Checkbox, Fieldset, MultiSelect, NativeSelect, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { contactLanguages, languageName } from '@onthaal/shared/persons'
import { type ReactNode, useEffect, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fieldIssuesOf } from '../../api/errors.ts'
import { issueWords } from '../../api/issue-words.ts'
import { fieldErrorsOf } from '../../form/index.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { useUnsavedWarning } from '../../shell/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { OptionalLabel } from '../../ui/optional-label.tsx'
import { nationalityOptions } from '../nationality-names.ts'
import type { PersonInput } from '../person.ts'
import { type Circumstances, inputOf, type PersonValues } from '../person-values.ts'
import { InszField } from './insz-field.tsx'
import styles from './person-form.module.css'
import { usePersonValidation } from './use-person-validation.ts'

interface PersonFormProps {
  initialValues: PersonValues
  circumstances: Circumstances
  submitLabel: string
  isBusy: boolean
  error: unknown
  /** What went wrong with the whole, above the buttons. */
  failure?: ReactNode
  onSubmit: (input: PersonInput, values: PersonValues) => void
  /** The way out without saving. */
  cancel: ReactNode
}

export function PersonForm(props: PersonFormProps) {
  const { initialValues, circumstances, submitLabel, isBusy, error, failure, onSubmit, cancel } =
    props
  const { t } = useTranslation()
  const language = useLanguage()
  const id = useId()
  const [attempt, setAttempt] = useState(0)
  const validate = usePersonValidation(circumstances)
  const form = useForm<PersonValues>({ initialValues, validate })
  const unsavedWarning = useUnsavedWarning({ isUnsaved: form.isDirty() })

  const { setErrors } = form
  useEffect(() => {
    const issues = fieldIssuesOf(error)
    if (issues.length === 0) return
    setErrors(Object.fromEntries(issues.map((issue) => [issue.field, issueWords(issue, t)])))
    setAttempt((count) => count + 1)
  }, [error, setErrors, t])

  const errors = fieldErrorsOf(form, id)
  const optional = (label: string) => <OptionalLabel>{label}</OptionalLabel>
  const text = (field: 'givenName' | 'familyName' | 'originalScriptName' | 'birthDate') => ({
    id: `${id}-${field}`,
    autoComplete: 'off',
    ...form.getInputProps(field),
  })

  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={form.onSubmit(
        (values) => onSubmit(inputOf(values, circumstances), values),
        () => setAttempt(attempt + 1),
      )}
    >
      {unsavedWarning}
      <ErrorSummary errors={errors} attempt={attempt} />
      <Fieldset legend={t('persons.form.identity')} className={styles.group}>
        <p className={styles.hint}>{t('persons.form.namesHint')}</p>
        <div className={styles.pair}>
          <TextInput label={t('persons.fields.givenName')} {...text('givenName')} />
          <TextInput label={t('persons.fields.familyName')} {...text('familyName')} />
        </div>
        <TextInput
          label={optional(t('persons.fields.originalScriptName'))}
          description={t('persons.form.originalScriptHint')}
          dir="auto"
          {...text('originalScriptName')}
        />
        <div className={styles.pair}>
          <TextInput
            label={optional(t('persons.fields.birthDate'))}
            description={t('persons.form.birthDateHint')}
            {...text('birthDate')}
          />
          <InszField
            id={`${id}-insz`}
            value={form.values.insz}
            error={form.errors.insz ? String(form.errors.insz) : undefined}
            allowTest={circumstances.allowTest}
            onChange={(value) => form.setFieldValue('insz', value)}
          />
        </div>
        <MultiSelect
          id={`${id}-nationalities`}
          label={optional(t('persons.fields.nationalities'))}
          description={t('persons.form.nationalitiesHint')}
          data={nationalityOptions(language, t)}
          nothingFoundMessage={t('persons.form.nationalitiesNone')}
          searchable
          hidePickedOptions
          maxValues={5}
          limit={60}
          {...form.getInputProps('nationalities')}
        />
      </Fieldset>
      <Fieldset legend={t('persons.form.contact')} className={styles.group}>
        <NativeSelect
          id={`${id}-contactLanguage`}
          label={optional(t('persons.fields.contactLanguage'))}
          description={t('persons.form.contactLanguageHint')}
          {...form.getInputProps('contactLanguage')}
        >
          <option value="">{t('common.choose')}</option>
          {contactLanguages
            .map((tag) => ({ tag, name: languageName(tag, language) }))
            .sort((left, right) => left.name.localeCompare(right.name, language))
            .map(({ tag, name }) => (
              <option key={tag} value={tag}>
                {name}
              </option>
            ))}
        </NativeSelect>
        <Checkbox
          id={`${id}-interpreterNeeded`}
          label={t('persons.form.interpreter')}
          {...form.getInputProps('interpreterNeeded', { type: 'checkbox' })}
        />
        <p className={styles.hint}>{t('persons.form.contactHint')}</p>
        <div className={styles.pair}>
          <TextInput
            id={`${id}-phone`}
            label={optional(t('persons.fields.phone'))}
            description={t('persons.form.phoneHint')}
            type="tel"
            autoComplete="off"
            {...form.getInputProps('phone')}
          />
          <TextInput
            id={`${id}-email`}
            label={optional(t('persons.fields.email'))}
            description={t('persons.form.emailHint')}
            type="email"
            autoComplete="off"
            {...form.getInputProps('email')}
          />
        </div>
      </Fieldset>
      {failure}
      <Actions>
        <Button type="submit" loading={isBusy}>
          {submitLabel}
        </Button>
        {cancel}
      </Actions>
    </form>
  )
}
