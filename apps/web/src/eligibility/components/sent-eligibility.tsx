import '../../i18n/late/eligibility.ts'
import { useTranslation } from 'react-i18next'
import { FactList } from '../../ui/fact-list.tsx'
import { Section } from '../../ui/section.tsx'
import type { EligibilityAtSending } from '../eligibility.ts'

/** What the rules of civic integration said when a referral was sent, and what staff said instead. */
export function SentEligibility({ eligibility }: { eligibility: EligibilityAtSending }) {
  const { t } = useTranslation()
  const { category, article, ruleSet, judgement } = eligibility
  return (
    <Section title={t('eligibility.sent.title')}>
      <FactList
        facts={[
          ...(judgement
            ? [
                {
                  label: t('eligibility.sent.judgement'),
                  value: (
                    <>
                      {t(`eligibility.judged.${judgement.category}`)}: <q>{judgement.reason}</q>
                    </>
                  ),
                },
              ]
            : []),
          {
            label: t('eligibility.sent.proposal'),
            value: (
              <>
                {t(`eligibility.category.${category}`)} (
                {[article, t('eligibility.sent.ruleSet', { ruleSet })].filter(Boolean).join(', ')})
              </>
            ),
          },
        ]}
      />
    </Section>
  )
}
