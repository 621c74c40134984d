import '../../i18n/late/agreements.ts'
import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { formatDay } from '../../i18n/formats.ts'
import { paths } from '../../paths.ts'
import { TextLink } from '../../shell/index.ts'
import { Section } from '../../ui/section.tsx'
import { agreementsQuery } from '../agreement-queries.ts'

/** The agreements that end soon or have ended without a successor, and those whose yearly meeting is due. */
export function AgreementWarnings() {
  const { t } = useTranslation()
  const agreements = useQuery(agreementsQuery)
  if (agreements.isError) {
    return <Failure error={agreements.error} onRetry={() => void agreements.refetch()} />
  }
  const lines = (agreements.data ?? []).flatMap(({ id, reference, validTo, ...one }) => [
    ...(one.warning === undefined
      ? []
      : [
          {
            ...{ key: `${id} end`, id, reference },
            words: t(`agreements.warnings.${one.warning}`, { date: formatDay(validTo) }),
          },
        ]),
    ...(one.evaluation?.state === 'overdue'
      ? [
          {
            ...{ key: `${id} evaluation`, id, reference },
            words: t('agreements.warnings.overdue', { date: formatDay(one.evaluation.dueBy) }),
          },
        ]
      : []),
  ])

  if (lines.length === 0) return null
  return (
    <Section title={t('agreements.warnings.title')}>
      {lines.map(({ key, id, reference, words }) => (
        <Text key={key}>
          <TextLink {...paths.agreement(id)}>{reference}</TextLink> {words}
        </Text>
      ))}
    </Section>
  )
}
