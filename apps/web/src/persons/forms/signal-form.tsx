import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { type ReactNode, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fieldErrorsOf, useFieldIssues } from '../../form/index.ts'
import { useUnsavedWarning } from '../../shell/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { OptionalLabel } from '../../ui/optional-label.tsx'
import { useCircumstances } from '../circumstances.ts'
import { useLanguageOptions } from '../language-options.ts'
import { noPerson, type PersonValues } from '../person-values.ts'
import { PersonLine } from './person-fields.tsx'
import styles from './person-form.module.css'
import { usePersonValidation } from './use-person-validation.ts'

interface SignalFormProps {
  isBusy: boolean
  error: unknown
  /** What went wrong with the whole; shown when the fields cannot say it. */
  failure: ReactNode
  /** What has to be said before it can be saved, with what is typed now. */
  notice: (values: PersonValues) => ReactNode
  onSubmit: (values: PersonValues) => void
}

const fields = ['partition', 'givenName', 'familyName', 'phone', 'contactLanguage', 'birthDate']

/** The little that another counter asks of somebody: enough to invite them. */
export function SignalForm({ isBusy, error, failure, notice, onSubmit }: SignalFormProps) {
  const { t } = useTranslation()
  const id = useId()
  const circumstances = useCircumstances()
  const languages = useLanguageOptions()
  const [attempt, setAttempt] = useState(0)
  const form = useForm<PersonValues>({
    initialValues: noPerson,
    validate: usePersonValidation(circumstances),
  })
  const unsavedWarning = useUnsavedWarning({ isUnsaved: form.isDirty() })
  const { isWorded } = useFieldIssues({ error, fields, setErrors: form.setErrors, setAttempt })
  const bind = { form, id }

  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={form.onSubmit(onSubmit, () => setAttempt(attempt + 1))}
    >
      {unsavedWarning}
      <ErrorSummary errors={fieldErrorsOf(form, id)} attempt={attempt} />
      {circumstances.partitions.length > 1 && (
        <NativeSelect
          id={`${id}-partition`}
          label={t('persons.fields.partition')}
          {...form.getInputProps('partition')}
        >
          <option value="">{t('common.choose')}</option>
          {circumstances.partitions.map((partition) => (
            <option key={partition.id} value={partition.id}>
              {partition.name}
            </option>
          ))}
        </NativeSelect>
      )}
      <div className={styles.pair}>
        <PersonLine {...bind} field="givenName" isRequired />
        <PersonLine {...bind} field="familyName" isRequired />
      </div>
      <div className={styles.pair}>
        <TextInput
          id={`${id}-phone`}
          label={<OptionalLabel>{t('persons.fields.phone')}</OptionalLabel>}
          type="tel"
          autoComplete="off"
          {...form.getInputProps('phone')}
        />
        <NativeSelect
          id={`${id}-contactLanguage`}
          label={<OptionalLabel>{t('persons.fields.contactLanguage')}</OptionalLabel>}
          data={[{ value: '', label: t('common.choose') }, ...languages]}
          {...form.getInputProps('contactLanguage')}
        />
      </div>
      <PersonLine {...bind} field="birthDate" hint={t('persons.form.birthDateHint')} />
      {!isWorded && failure}
      {notice(form.values)}
      <Actions>
        <Button type="submit" loading={isBusy}>
          {t('signal.save')}
        </Button>
      </Actions>
    </form>
  )
}
