import { Button, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import {
  nameSearchKeys,
  parseInsz,
  parsePartialDate,
  parsePhone,
  precisionOf,
} from '@onthaal/shared/persons'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fieldErrorsOf } from '../../form/index.ts'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import type { PersonCriteria, SearchTerms } from '../person.ts'
import type { Circumstances } from '../person-faults.ts'
import styles from './search-form.module.css'

interface SearchFormProps {
  terms: SearchTerms
  circumstances: Circumstances
  isBusy: boolean
  onSearch: (terms: SearchTerms, criteria: PersonCriteria) => void
}

/** Search by number when there is one, otherwise by name, telephone or date of birth. */
export function SearchForm({ terms, circumstances, isBusy, onSearch }: SearchFormProps) {
  const { t } = useTranslation()
  const id = useId()
  const [attempt, setAttempt] = useState(0)
  const { today, allowTest } = circumstances

  const form = useForm<SearchTerms>({
    initialValues: terms,
    validate: {
      name: (name, { insz, phone, birthDate }) => {
        if (insz.trim() !== '' || nameSearchKeys(name).length > 0) return null
        // A year or a month alone would find too many.
        const born = parsePartialDate(birthDate, today)
        const isWhole = born.ok && precisionOf(born.value) === 'day'
        if (name.trim() === '' && (phone.trim() !== '' || isWhole)) return null
        return t(name.trim() === '' ? 'persons.search.nameMissing' : 'persons.search.nameUnusable')
      },
      birthDate: (typed) => {
        const parsed = parsePartialDate(typed, today)
        if (typed.trim() === '' || parsed.ok) return null
        return t(`vocabulary.partialDateFault.${parsed.reason}`)
      },
      insz: (typed) => {
        const parsed = parseInsz(typed, { allowTest })
        if (typed.trim() === '' || parsed.ok) return null
        return t(`vocabulary.inszFault.${parsed.reason}`)
      },
      phone: (typed) => {
        const parsed = parsePhone(typed)
        if (typed.trim() === '' || parsed.ok) return null
        return t(`vocabulary.phoneFault.${parsed.reason}`)
      },
    },
  })

  const submit = (values: SearchTerms) => {
    setAttempt(0)
    const insz = parseInsz(values.insz, { allowTest })
    const birthDate = parsePartialDate(values.birthDate, today)
    const phone = parsePhone(values.phone)
    const name = values.name.trim()
    const byName = {
      ...(name !== '' && { name }),
      ...(phone.ok && { phone: phone.phone }),
      ...(birthDate.ok && { birthDate: birthDate.value }),
    }
    onSearch(values, insz.ok ? { insz: insz.insz } : byName)
  }

  const errors = fieldErrorsOf(form, id)

  return (
    <search>
      <form
        noValidate
        className={styles.form}
        onSubmit={form.onSubmit(submit, () => setAttempt(attempt + 1))}
      >
        <ErrorSummary errors={errors} attempt={attempt} />
        <div className={styles.fields}>
          <TextInput
            id={`${id}-name`}
            label={t('persons.search.name')}
            description={t('persons.search.nameHint')}
            autoComplete="off"
            {...form.getInputProps('name')}
          />
          <TextInput
            id={`${id}-birthDate`}
            label={t('persons.search.birthDate')}
            description={t('persons.search.birthDateHint')}
            autoComplete="off"
            {...form.getInputProps('birthDate')}
          />
          <TextInput
            id={`${id}-insz`}
            label={t('persons.search.insz')}
            description={t('persons.search.inszHint')}
            autoComplete="off"
            inputMode="numeric"
            {...form.getInputProps('insz')}
          />
          <TextInput
            id={`${id}-phone`}
            label={t('persons.fields.phone')}
            autoComplete="off"
            inputMode="tel"
            {...form.getInputProps('phone')}
          />
        </div>
        <Button type="submit" loading={isBusy}>
          {t('persons.search.submit')}
        </Button>
      </form>
    </search>
  )
}
