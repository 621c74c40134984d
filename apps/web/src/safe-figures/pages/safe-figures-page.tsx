import '../../i18n/late/safe-figures.ts'
import type { ReferralType } from '@onthaal/shared/referrals'
import { usualThreshold } from '@onthaal/shared/safe-figures'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { FiguresExportButton } from '../../exports/index.ts'
import type { Language } from '../../i18n/i18n.ts'
import { paths, routePaths } from '../../paths.ts'
import { TextLink } from '../../shell/index.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import type { CodeWords } from '../code-names.ts'
import styles from '../components/safe-figures.module.css'
import { PlaceTables, SumTables } from '../components/safe-tables.tsx'
import { askSafeFiguresFile, safeFiguresQuery } from '../safe-figures-query.ts'

const route = getRouteApi(`/signedIn${routePaths.safeFigures}`)

/** Figures of people referred, of which no number is about a few: for whoever has no right to the cases. */
export function SafeFiguresPage() {
  const { t, i18n } = useTranslation()
  const { year } = route.useSearch()
  const figures = useQuery(safeFiguresQuery(year))
  const words: CodeWords = {
    language: i18n.language as Language,
    word: (code) => t(`safeFigures.code.${code as 'unknown'}`),
    type: (code) => t(`vocabulary.referralType.${code as ReferralType}`),
    ages: (band) => t('safeFigures.ages', { band }),
    others: (names, count) => t('safeFigures.others', { names, count }),
  }
  return (
    <Page
      title={t('safeFigures.title')}
      documentTitle={t('safeFigures.title')}
      intro={t('safeFigures.intro')}
      aside={
        figures.data !== undefined &&
        figures.data.items.length > 0 && (
          <FiguresExportButton ask={askSafeFiguresFile(year)} isSafe />
        )
      }
    >
      <LoadState
        data={figures.data}
        hasFailed={figures.isError}
        failure={<Failure error={figures.error} onRetry={() => void figures.refetch()} />}
      >
        {({ years, year: shown, quarters, threshold, items, together }) => (
          <div className={styles.figures} aria-busy={figures.isPlaceholderData}>
            {years.length > 0 && (
              <nav aria-label={t('safeFigures.year')}>
                <ul className={styles.years}>
                  {years.map((one) => (
                    <li key={one}>
                      <TextLink
                        {...paths.safeFigures(one)}
                        {...(one === shown && { 'aria-current': 'page' as const })}
                      >
                        {String(one)}
                      </TextLink>
                    </li>
                  ))}
                </ul>
              </nav>
            )}
            <Disclosure summary={t('safeFigures.why.title')} isOpen={items.length === 0}>
              <p>{t('safeFigures.why.few', { threshold: threshold ?? usualThreshold })}</p>
              <p>{t('safeFigures.why.neighbours')}</p>
              <p>{t('safeFigures.why.waits')}</p>
              <p>{t('safeFigures.why.fixed')}</p>
              <p>{t('safeFigures.why.sums')}</p>
            </Disclosure>
            {items.length === 0 && (
              <EmptyState title={t('safeFigures.noneTitle')} text={t('safeFigures.noneText')} />
            )}
            {items.length > 1 && (
              <Section title={t('safeFigures.together')}>
                <p>{t('safeFigures.togetherIntro')}</p>
                <SumTables together={together} told={quarters} words={words} />
              </Section>
            )}
            {items.map((place) => (
              <Section
                key={`${place.place} ${place.senderKind}`}
                title={t(`safeFigures.place.${place.senderKind}`, { place: place.place })}
              >
                <PlaceTables place={place} words={words} />
              </Section>
            ))}
          </div>
        )}
      </LoadState>
    </Page>
  )
}
