import { Button, Fieldset, NativeSelect } from '@mantine/core'
import { useForm } from '@mantine/form'
import { type ReactNode, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fieldErrorsOf, useFieldIssues } from '../../form/index.ts'
import { formatDay } from '../../i18n/formats.ts'
import { useUnsavedWarning } from '../../shell/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import type { Circumstances } from '../person-faults.ts'
import type { PersonValues } from '../person-values.ts'
import { ConfirmSection } from './confirm-section.tsx'
import { AddressFields, ContactFields } from './contact-fields.tsx'
import { FormPart } from './form-part.tsx'
import { IdentityFields } from './identity-fields.tsx'
import { ContactLanguageFields, LanguageFields } from './language-fields.tsx'
import { OriginFields } from './origin-fields.tsx'
import styles from './person-form.module.css'
import { ResidenceFields } from './residence-fields.tsx'
import { usePersonValidation } from './use-person-validation.ts'

interface PersonFormProps {
  initialValues: PersonValues
  /** What the file holds, when the form begins with something else: it is not saved, and has faults. */
  saved?: PersonValues
  circumstances: Circumstances
  submitLabel: string
  isBusy: boolean
  error: unknown
  /** Keeps what is seldom asked out of the way, for somebody new. */
  isShort?: boolean
  /** What went wrong with the whole, above the buttons; shown when the fields cannot say it. */
  failure?: ReactNode
  /** What has to be said before it can be saved, above the buttons, with what is typed now. */
  notice?: (values: PersonValues) => ReactNode
  onSubmit: (values: PersonValues) => void
  /** The way out without saving. */
  cancel: ReactNode
}

/** Everything that a file holds, as people type it. */
export function PersonForm(props: PersonFormProps) {
  const { initialValues, circumstances, submitLabel, isBusy, error, isShort = false } = props
  const { saved } = props
  const { t } = useTranslation()
  const id = useId()
  const [attempt, setAttempt] = useState(saved ? 1 : 0)
  const validate = usePersonValidation(circumstances)
  const [asOf] = useState(() => initialValues.asOf || formatDay(circumstances.today))
  // What was checked has a control for each section, and none of its own.
  const [fields] = useState(() =>
    Object.keys(initialValues).filter((field) => field !== 'confirmedFields'),
  )
  const form = useForm<PersonValues>({
    initialValues: { ...initialValues, asOf },
    initialErrors: saved ? validate(initialValues) : {},
    validate,
  })
  const unsavedWarning = useUnsavedWarning({ isUnsaved: saved !== undefined || form.isDirty() })

  const { setErrors } = form
  const { isWorded } = useFieldIssues({ error, fields, setErrors, setAttempt })

  const bind = { form, id }
  const part = { form, isShort }

  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={form.onSubmit(
        (values) => props.onSubmit(values),
        () => setAttempt(attempt + 1),
      )}
    >
      {unsavedWarning}
      <ErrorSummary errors={fieldErrorsOf(form, id)} attempt={attempt} />
      {circumstances.partitions.length > 1 && initialValues.partition === '' && (
        <NativeSelect
          id={`${id}-partition`}
          label={t('persons.fields.partition')}
          description={t('persons.form.partitionHint')}
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
      <Fieldset legend={t('persons.sections.identity')} className={styles.group}>
        <IdentityFields
          {...bind}
          circumstances={circumstances}
          numberBefore={(saved ?? initialValues).insz}
        />
        {!isShort && <ConfirmSection {...bind} section="identity" />}
      </Fieldset>
      <Fieldset legend={t('persons.sections.contact')} className={styles.group}>
        <ContactFields {...bind} />
        <FormPart {...part} name="address">
          <AddressFields {...bind} />
        </FormPart>
        {!isShort && <ConfirmSection {...bind} section="contact" />}
      </Fieldset>
      <Fieldset legend={t('persons.sections.languages')} className={styles.group}>
        <ContactLanguageFields {...bind} />
        <FormPart {...part} name="languages">
          <LanguageFields {...bind} />
        </FormPart>
        {!isShort && <ConfirmSection {...bind} section="languages" />}
      </Fieldset>
      <Fieldset legend={t('persons.sections.residence')} className={styles.group}>
        <FormPart {...part} name="residence">
          <ResidenceFields {...bind} />
        </FormPart>
        {!isShort && <ConfirmSection {...bind} section="residence" />}
      </Fieldset>
      <Fieldset legend={t('persons.sections.origin')} className={styles.group}>
        <FormPart {...part} name="origin">
          <OriginFields {...bind} />
        </FormPart>
      </Fieldset>
      {!isWorded && props.failure}
      {props.notice?.(form.values)}
      <Actions>
        <Button type="submit" loading={isBusy}>
          {submitLabel}
        </Button>
        {props.cancel}
      </Actions>
    </form>
  )
}
