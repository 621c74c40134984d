import '../../i18n/late/figures.ts'
import {
  isOverReferrals,
  type MeasureCode,
  type MeasureDefinition,
  measureDefinitions,
} from '@onthaal/shared/measures'
import { usualTerms } from '@onthaal/shared/referrals'
import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import { TextLink } from '../../shell/index.ts'
import { FactList } from '../../ui/fact-list.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { type MeasureGroup, measureGroups } from '../measure-groups.ts'
import { isShare } from '../share-codes.ts'
import { FigurePages } from './figure-pages.tsx'

/** Within how many working days something is in time, as long as nobody set other terms. */
const usualDays = {
  pickedUpInTime: {
    normal: usualTerms.normal.pickUpWorkingDays,
    urgent: usualTerms.urgent.pickUpWorkingDays,
  },
  completedInTime: {
    normal: usualTerms.normal.dueWorkingDays,
    urgent: usualTerms.urgent.dueWorkingDays,
  },
} as const

/** What each measure counts, by the one definition that the server counts by too. */
export function DefinitionsPage() {
  const { t } = useTranslation()
  const title = t('figures.explained')
  const groups = Object.entries(measureGroups) as [MeasureGroup, readonly MeasureCode[]][]
  return (
    <Page title={title} documentTitle={title} intro={t('figures.definitions.intro')}>
      <FigurePages shown="explained" />
      <Section title={t('figures.definitions.periodsTitle')}>
        <p style={{ margin: 0, maxWidth: '65ch' }}>{t('figures.definitions.periods')}</p>
      </Section>
      {groups.map(([group, codes]) => (
        <Section key={group} title={t(`figures.group.${group}`)}>
          {codes.map((code) => (
            <Definition key={code} code={code} />
          ))}
        </Section>
      ))}
      <p>
        <TextLink {...paths.figures()}>{t('figures.definitions.back')}</TextLink>
      </p>
    </Page>
  )
}

function Definition({ code }: { code: MeasureCode }) {
  const { t } = useTranslation()
  const definition: MeasureDefinition = measureDefinitions[code]
  const { unit, clock, leavesOut, splits, audience } = definition
  const overReferrals = isOverReferrals(definition) ? definition : undefined
  return (
    <article aria-labelledby={code}>
      <h3 id={code} tabIndex={-1} style={{ margin: '0.5rem 0 0.25rem' }}>
        {t(`figures.measure.${code}`)}
      </h3>
      <p style={{ margin: '0 0 0.5rem', maxWidth: '65ch' }}>{t(`figures.meaning.${code}`)}</p>
      <FactList
        facts={[
          { label: t('figures.definitions.unit'), value: t(`figures.unit.${unit}`) },
          { label: t('figures.definitions.clock'), value: t(`figures.clock.${clock}`) },
          ...(overReferrals?.wait === undefined
            ? []
            : [{ label: t('figures.definitions.wait'), value: t('figures.definitions.waitText') }]),
          ...(isShare(code)
            ? [{ label: t('figures.definitions.outOf'), value: t(`figures.outOf.${code}`) }]
            : []),
          ...(code === 'pickedUpInTime' || code === 'completedInTime'
            ? [
                {
                  label: t('figures.definitions.onTime'),
                  value: t(`figures.definitions.${code}`, usualDays[code]),
                },
              ]
            : []),
          {
            label: t('figures.definitions.leavesOut'),
            value: leavesOut.map((one) => t(`figures.leavesOut.${one}`)).join('; '),
          },
          {
            label: t('figures.definitions.splits'),
            value:
              splits.length === 0
                ? t('figures.definitions.noSplits')
                : splits.map((one) => t(`figures.split.${one}`).toLowerCase()).join(', '),
          },
          { label: t('figures.definitions.audience'), value: t(`figures.audience.${audience}`) },
        ]}
      />
    </article>
  )
}
