import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { formatDay } from '../../i18n/formats.ts'
import { paths } from '../../paths.ts'
import { TextLink } from '../../shell/index.ts'
import { Section } from '../../ui/section.tsx'
import { warnedProtocolsQuery } from '../protocol-queries.ts'

/** The protocols that end soon, or have ended, and nothing takes over from. */
export function ProtocolWarnings() {
  const { t } = useTranslation()
  const protocols = useQuery(warnedProtocolsQuery)

  if (protocols.isError) {
    return <Failure error={protocols.error} onRetry={() => void protocols.refetch()} />
  }
  if ((protocols.data ?? []).length === 0) return null
  return (
    <Section title={t('protocols.warnings.title')}>
      {protocols.data?.map(({ id, sender, receiver, reference, validTo, warning = 'expired' }) => (
        <Text key={id}>
          <TextLink {...paths.protocol(id)}>{reference}</TextLink>{' '}
          {t(`protocols.warnings.${warning}`, {
            sender: sender.name,
            receiver: receiver.name,
            date: formatDay(validTo),
          })}
        </Text>
      ))}
    </Section>
  )
}
