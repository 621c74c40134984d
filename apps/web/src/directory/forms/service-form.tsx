import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { serviceKinds } from '@onthaal/shared/directory'
import { languageName, parsePhone } from '@onthaal/shared/persons'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isFailure } from '../../api/errors.ts'
import { controlOf, fieldErrorsOf, useFieldIssues, useNewest } from '../../form/index.ts'
import { FormDialog } from '../../form-dialog.tsx'
import { useLanguage } from '../../i18n/use-language.ts'
import { NewerNote } from '../../newer-note.tsx'
import { useLanguageOptions } from '../../persons/index.ts'
import { ChooseMany } from '../../ui/choose-many.tsx'
import { notifyDone } from '../../ui/notify.ts'
import { OptionalLabel } from '../../ui/optional-label.tsx'
import type { Service } from '../service.ts'
import { useSaveService } from '../service-mutations.ts'
import { inputOf, type ServiceValues, valuesOf } from '../service-values.ts'

const fields = ['kind', 'name', 'offer', 'phone', 'email', 'website', 'address'] as const
const lines = ['phone', 'email', 'website', 'address'] as const

interface ServiceFormProps {
  partition: string
  /** The one that is there, as it was read last, or none for a new one. */
  service: Service | undefined
  onClose: () => void
}

/** A school or a service to write down; saved, it counts as confirmed today. */
export function ServiceForm({ partition, service, onClose }: ServiceFormProps) {
  const { t } = useTranslation()
  const id = useId()
  const language = useLanguage()
  const languages = useLanguageOptions()
  const save = useSaveService(partition)
  const [attempt, setAttempt] = useState(0)
  const missing = (value: string) => (value.trim() === '' ? t('directory.form.missing') : null)
  const form = useForm<ServiceValues>({
    initialValues: valuesOf(service),
    validate: {
      kind: missing,
      name: missing,
      phone: (value) =>
        value.trim() === '' || parsePhone(value).ok ? null : t('directory.faults.phone'),
    },
  })
  const { isWorded } = useFieldIssues({
    error: save.error,
    fields,
    setErrors: form.setErrors,
    setAttempt,
  })
  const { seen, newer, take, dismiss } = useNewest({
    form,
    newest: service,
    valuesOf,
    isSaving: save.isPending,
    saved: save.data,
  })
  const wordsOf = (field: keyof ServiceValues & string) => {
    const { theirs } = newer ?? { theirs: valuesOf(undefined) }
    if (field === 'languages')
      return theirs.languages.map((tag) => languageName(tag, language)).join(', ')
    const kind = serviceKinds.find((one) => field === 'kind' && one === theirs.kind)
    return kind ? t(`directory.kinds.${kind}`) : theirs[field]
  }

  return (
    <FormDialog
      title={t(seen ? 'directory.form.change' : 'directory.form.add')}
      submitLabel={t('directory.form.save')}
      isBusy={save.isPending}
      error={isWorded || (newer && isFailure(save.error, 'staleVersion')) ? null : save.error}
      errors={fieldErrorsOf(form, id)}
      attempt={attempt}
      isDirty={form.isDirty() && !save.isSuccess}
      onClose={onClose}
      onSubmit={form.onSubmit(
        (values) => {
          dismiss()
          save.mutate(
            { seen, input: inputOf(values) },
            {
              onSuccess: () => {
                notifyDone(t('directory.saved'))
                onClose()
              },
            },
          )
        },
        () => setAttempt((count) => count + 1),
      )}
    >
      <p style={{ margin: 0 }}>{t('directory.form.intro')}</p>
      {newer && (
        <NewerNote
          newer={newer}
          labelOf={(field) => t(`directory.fields.${field}`)}
          wordsOf={wordsOf}
          onTake={take}
        />
      )}
      <NativeSelect
        id={`${id}-kind`}
        label={t('directory.fields.kind')}
        {...form.getInputProps('kind')}
      >
        <option value="">{t('common.choose')}</option>
        {serviceKinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`directory.kinds.${kind}`)}
          </option>
        ))}
      </NativeSelect>
      <TextInput
        id={`${id}-name`}
        label={t('directory.fields.name')}
        maxLength={200}
        autoComplete="off"
        {...form.getInputProps('name')}
      />
      <Textarea
        id={`${id}-offer`}
        label={<OptionalLabel>{t('directory.fields.offer')}</OptionalLabel>}
        description={t('directory.form.offerHint')}
        maxLength={500}
        autosize
        minRows={2}
        {...form.getInputProps('offer')}
      />
      <ChooseMany
        id={`${id}-languages`}
        label={<OptionalLabel>{t('directory.fields.languages')}</OptionalLabel>}
        options={languages}
        none={t('directory.form.noLanguage')}
        max={20}
        {...controlOf(form, 'languages')}
      />
      {lines.map((field) => (
        <TextInput
          key={field}
          id={`${id}-${field}`}
          label={<OptionalLabel>{t(`directory.fields.${field}`)}</OptionalLabel>}
          maxLength={field === 'phone' ? 30 : 200}
          autoComplete="off"
          {...form.getInputProps(field)}
        />
      ))}
    </FormDialog>
  )
}
