import { NativeSelect } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { AgreementFile } from '../agreement.ts'

interface PartnerFieldProps {
  id: string
  agreement: AgreementFile
  /** What ties it to its form. */
  control: { value?: string; error?: ReactNode }
}

/** Which of the two organisations somebody is of. */
export function PartnerField({ id, agreement, control }: PartnerFieldProps) {
  const { t } = useTranslation()
  return (
    <NativeSelect id={id} label={t('agreements.fields.organisation')} {...control}>
      <option value="">{t('common.choose')}</option>
      {agreement.partners.map((partner) => (
        <option key={partner.id} value={partner.id}>
          {partner.name}
        </option>
      ))}
    </NativeSelect>
  )
}
