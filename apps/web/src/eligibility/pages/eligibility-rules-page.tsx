import '../../i18n/late/eligibility.ts'
import { type EligibilityRow, eligibilityRuleSets } from '@onthaal/shared/eligibility'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { ExportButton } from '../../exports/index.ts'
import { formatDay } from '../../i18n/formats.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'

/** The table of the decree that proposals are made with, the newest version first. */
export function EligibilityRulesPage() {
  const { t } = useTranslation()
  return (
    <Page
      title={t('eligibility.page.title')}
      documentTitle={t('eligibility.page.title')}
      intro={t('eligibility.page.intro')}
      aside={<ExportButton list={{ eligibilityRules: {} }} />}
    >
      {eligibilityRuleSets.toReversed().map(({ version, validFrom, figures, rows }) => (
        <Section
          key={version}
          title={t('eligibility.page.validFrom', { day: formatDay(validFrom) })}
        >
          <DataTable
            caption={t('eligibility.page.caption')}
            columns={columns(t, { ...figures })}
            rows={rows}
            rowKey={({ rule }) => rule}
          />
          <p style={{ margin: 0 }}>{t('eligibility.page.enrolment', { ...figures })}</p>
          <p style={{ margin: 0 }}>{t('eligibility.page.ministers')}</p>
        </Section>
      ))}
    </Page>
  )
}

function columns(t: TFunction, figures: Record<string, number>): Column<EligibilityRow>[] {
  return [
    {
      key: 'rule',
      label: t('eligibility.page.rule'),
      kind: 'heading',
      render: ({ rule }) => t(`eligibility.rules.${rule}`, figures),
    },
    {
      key: 'category',
      label: t('eligibility.page.category'),
      render: ({ category, dutchOnly }) => (
        <>
          {t(`eligibility.category.${category}`)}
          {dutchOnly && `. ${t('eligibility.dutchOnly')}`}
        </>
      ),
    },
    {
      key: 'article',
      label: t('eligibility.page.article'),
      render: ({ article, isUncertain }) =>
        [article, isUncertain && t('eligibility.uncertain')].filter(Boolean).join('. '),
    },
  ]
}
