import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { ExportButton } from '../../exports/index.ts'
import { formatMoment } from '../../i18n/formats.ts'
import { paths } from '../../paths.ts'
import { TextLink } from '../../shell/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { Section } from '../../ui/section.tsx'
import { unusualQuery } from '../consultation-queries.ts'

/** Whose looking up is worth a question; nothing says yet that it was wrong. */
export function UnusualList() {
  const { t } = useTranslation()
  const unusual = useQuery(unusualQuery)

  return (
    <Section title={t('consultations.unusual.title')}>
      <LoadState
        data={unusual.data}
        hasFailed={unusual.isError}
        failure={<Failure error={unusual.error} onRetry={() => void unusual.refetch()} />}
      >
        {({ items, personsPerHour }) =>
          items.length === 0 ? (
            <p>{t('consultations.unusual.none', { count: personsPerHour })}</p>
          ) : (
            <>
              <ul>
                {items.map(({ by, kind, at, count }) => (
                  <li key={`${by.id} ${kind} ${at}`}>
                    <TextLink {...paths.inspection({ collega: by.id })}>
                      <bdi>{by.displayName}</bdi>
                    </TextLink>
                    : {t(`consultations.unusual.${kind}`, { count, moment: formatMoment(at) })}
                  </li>
                ))}
              </ul>
              <Actions>
                <ExportButton list={{ unusualConsultations: {} }} />
              </Actions>
            </>
          )
        }
      </LoadState>
    </Section>
  )
}
