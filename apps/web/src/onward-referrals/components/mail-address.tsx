import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../../api/client.ts'
import { formatDay } from '../../i18n/formats.ts'

/** To which address a link goes, and whether somebody changed that lately: who sends it looks at it first. */
export function MailAddress({ service }: { service: Schemas['Service'] }) {
  const { t } = useTranslation()
  const { email, emailChangedOn } = service
  return (
    <>
      <Text>{t('onward.refer.mailGoesTo', { email })}</Text>
      {emailChangedOn && (
        <Text fw={600}>{t('onward.refer.addressChanged', { day: formatDay(emailChangedOn) })}</Text>
      )}
    </>
  )
}
