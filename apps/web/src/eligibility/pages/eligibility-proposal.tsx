import { Button } from '@mantine/core'
import {
  type EligibilityFacts,
  isFileFact,
  type OtherAnswer,
  proposeEligibility,
  ruleSetOn,
} from '@onthaal/shared/eligibility'
import { belgianDay } from '@onthaal/shared/time'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDay } from '../../i18n/formats.ts'
import { paths } from '../../paths.ts'
import { TextLink } from '../../shell/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Section } from '../../ui/section.tsx'
import type { JudgedPerson } from '../eligibility.ts'
import { factLabel } from '../fact-label.ts'
import { AnswerQuestions } from '../forms/answer-questions.tsx'
import styles from './eligibility-proposal.module.css'

interface EligibilityProposalProps {
  person: JudgedPerson
  /** Whether what is asked here may be answered. */
  mayAnswer: boolean
}

/** What the agency would probably say of somebody, why, and what would change it. */
export function EligibilityProposal({ person, mayAnswer }: EligibilityProposalProps) {
  const { t } = useTranslation()
  const [isAnswering, setIsAnswering] = useState(false)
  const today = belgianDay(new Date())
  const { eligibility } = person
  const facts: EligibilityFacts = { ...person, ...eligibility?.answers }
  const { category, rule, article, isUncertain, dutchOnly, missing, used, wouldChange, enrolBy } =
    proposeEligibility(facts, today)
  const inFile = missing.filter(isFileFact)
  const toAsk = missing.filter((name) => !isFileFact(name))
  const label = (name: (typeof used)[number]) => factLabel(name, t)

  return (
    <Section title={t('eligibility.title')}>
      <div className={styles.proposal}>
        {eligibility?.judgement && (
          <p className={styles.category}>
            {t('eligibility.staffSay', {
              name: eligibility.recordedBy.displayName,
              day: formatDay(eligibility.recordedAt),
            })}{' '}
            <strong>{t(`eligibility.judged.${eligibility.judgement.category}`)}</strong>.{' '}
            <q>{eligibility.judgement.reason}</q>
          </p>
        )}
        <p className={styles.category}>
          {eligibility?.judgement && t('eligibility.rulesSay')}{' '}
          <strong>{t(`eligibility.category.${category}`)}</strong>{' '}
          {dutchOnly && t('eligibility.dutchOnly')}
        </p>
        <p>{t('eligibility.proposal')}</p>
        {rule && (
          <p>
            {t(`eligibility.rules.${rule}`, { ...ruleSetOn(today).figures })}{' '}
            <span className={styles.article}>
              {[
                article && `${t('eligibility.byArticle', { article })}.`,
                isUncertain && t('eligibility.uncertain'),
              ]
                .filter(Boolean)
                .join(' ')}
            </span>
          </p>
        )}
        {enrolBy && <p>{t('eligibility.enrolBy', { day: formatDay(enrolBy) })}</p>}
        {inFile.length > 0 && (
          <NamedList title={t('eligibility.missing')} items={inFile.map(label)} />
        )}
        {toAsk.length > 0 && <NamedList title={t('eligibility.toAsk')} items={toAsk.map(label)} />}
      </div>
      {mayAnswer && (
        <Actions>
          <Button variant="default" onClick={() => setIsAnswering(true)}>
            {t('eligibility.form.open')}
          </Button>
        </Actions>
      )}
      {isAnswering && <AnswerQuestions person={person} onClose={() => setIsAnswering(false)} />}
      <Disclosure summary={t('eligibility.why')}>
        {used.length > 0 ? (
          <NamedList title={t('eligibility.used')} items={used.map(label)} />
        ) : (
          <p>{t('eligibility.noneUsed')}</p>
        )}
        {wouldChange.length > 0 && (
          <NamedList
            title={t('eligibility.wouldChange')}
            items={wouldChange.map((other) =>
              t('eligibility.otherAnswer', {
                fact: label(other.fact),
                answer: t(answerWords(other.answer)),
                category: t(`eligibility.category.${other.category}`),
              }),
            )}
          />
        )}
        <TextLink {...paths.eligibilityRules()}>{t('eligibility.allRules')}</TextLink>
      </Disclosure>
    </Section>
  )
}

function NamedList({ title, items }: { title: string; items: readonly string[] }) {
  return (
    <div>
      <p>{title}</p>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  )
}

function answerWords(answer: OtherAnswer['answer']) {
  if (typeof answer === 'string') return `eligibility.${answer}` as const
  return answer ? 'eligibility.yes' : 'eligibility.no'
}
