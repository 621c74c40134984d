import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { fieldsOf, type SectionName } from '../person-sections.ts'
import type { PersonFieldsProps } from './person-fields.tsx'

/** Says that what a section holds was checked against the source below, also what does not change. */
export function ConfirmSection({
  form,
  id,
  section,
}: PersonFieldsProps & { section: SectionName }) {
  const { t } = useTranslation()
  const fields = fieldsOf(section)
  const isOf = (field: (typeof fields)[number]) => fields.includes(field)
  const { confirmedFields } = form.values
  return (
    <Checkbox
      id={`${id}-confirmed-${section}`}
      label={t('persons.form.confirm')}
      description={t('persons.form.confirmHint')}
      checked={confirmedFields.some(isOf)}
      onChange={(event) => {
        const others = confirmedFields.filter((field) => !isOf(field))
        const now = event.currentTarget.checked ? [...others, ...fields] : others
        form.setFieldValue('confirmedFields', now)
      }}
    />
  )
}
