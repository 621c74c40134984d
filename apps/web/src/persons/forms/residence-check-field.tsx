import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { OptionalLabel } from '../../ui/optional-label.tsx'
import type { FactFieldsProps } from './person-fields.tsx'

/** Whether the check that somebody lives where they said still runs: until then, days are provisional. */
export function ResidenceCheckField({ form, id, hint }: FactFieldsProps & { hint?: string }) {
  const { t } = useTranslation()
  return (
    <NativeSelect
      id={`${id}-residenceCheckOpen`}
      label={<OptionalLabel>{t('persons.fields.residenceCheckOpen')}</OptionalLabel>}
      {...(hint !== undefined && { description: hint })}
      data={[
        { value: '', label: t('persons.form.notAsked') },
        { value: 'yes', label: t('common.yes') },
        { value: 'no', label: t('common.no') },
      ]}
      {...form.getInputProps('residenceCheckOpen')}
    />
  )
}
