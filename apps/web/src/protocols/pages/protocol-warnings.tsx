import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { formatDay } from '../../i18n/formats.ts'
import { paths } from '../../paths.ts'
import { TextLink } from '../../shell/index.ts'
import { Section } from '../../ui/section.tsx'
import { agreementsQuery, warnedProtocolsQuery } from '../protocol-queries.ts'

/** The protocols and agreements that end soon, or have ended, and nothing takes over from. */
export function ProtocolWarnings() {
  const { t } = useTranslation()
  const protocols = useQuery(warnedProtocolsQuery)
  const agreements = useQuery(agreementsQuery)
  const ending = (agreements.data ?? []).flatMap(({ warning, ...one }) =>
    warning === undefined ? [] : [{ ...one, warning }],
  )

  if (protocols.isError) {
    return <Failure error={protocols.error} onRetry={() => void protocols.refetch()} />
  }
  if (ending.length === 0 && (protocols.data ?? []).length === 0) return null
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
      {ending.map(({ id, reference, validTo, warning }) => (
        <Text key={id}>
          <TextLink {...paths.protocols()}>{reference}</TextLink>{' '}
          {t(warning === 'expired' ? 'protocols.warnings.ended' : 'protocols.warnings.ending', {
            date: formatDay(validTo),
          })}
        </Text>
      ))}
    </Section>
  )
}
