import { NativeSelect } from '@mantine/core'
import { factSources } from '@onthaal/shared/persons'
import { useTranslation } from 'react-i18next'
import { type PersonFieldsProps, PersonLine } from './person-fields.tsx'
import styles from './person-form.module.css'

/** Where what was typed comes from, and from which day it is true. */
export function OriginFields({ form, id }: PersonFieldsProps) {
  const { t } = useTranslation()
  return (
    <div className={styles.stack}>
      <p className={styles.hint}>{t('persons.form.originHint')}</p>
      <div className={styles.pair}>
        <NativeSelect
          id={`${id}-source`}
          label={t('persons.fields.source')}
          data={factSources.map((value) => ({
            value,
            label: t(`vocabulary.factSource.${value}`),
          }))}
          {...form.getInputProps('source')}
        />
        <PersonLine form={form} id={id} field="asOf" isRequired inputMode="numeric" />
      </div>
    </div>
  )
}
