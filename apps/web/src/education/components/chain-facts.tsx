import { useTranslation } from 'react-i18next'
import { formatDay } from '../../i18n/formats.ts'
import { type Fact, FactList } from '../../ui/fact-list.tsx'
import { StatusTag, type Tone } from '../../ui/status-tag.tsx'
import type { EducationChain } from '../chain.ts'

type Urgency = NonNullable<EducationChain['urgency']>

const tones: Record<Urgency, Tone> = {
  tooOld: 'waiting',
  overdue: 'stopped',
  urgent: 'stopped',
  soon: 'waiting',
  question: 'info',
  later: 'info',
}

/** How far it is: how pressing while it is open, how it ended once it is closed. */
export function ChainState({ chain }: { chain: EducationChain }) {
  const { t } = useTranslation()
  const { state, urgency, closing } = chain
  if (state === 'open' && urgency) {
    return <StatusTag tone={tones[urgency]}>{t(`chain.urgency.${urgency}`)}</StatusTag>
  }
  const isProved = closing?.reason === 'proof'
  return (
    <StatusTag tone={isProved ? 'success' : 'neutral'}>
      {t(isProved ? 'chain.proved' : 'chain.closed')}
    </StatusTag>
  )
}

/** From when school is compulsory, who has the child in hand, what proves an education, what is proposed. */
export function ChainFacts({ chain }: { chain: EducationChain }) {
  const { t } = useTranslation()
  const { startsOn, isProvisional, heldBy, nextStep, proof } = chain
  const facts: Fact[] = [
    { label: t('chain.startsOn'), value: startWords() },
    { label: t('chain.heldBy'), value: holderWords() },
  ]
  if (nextStep) {
    const { text, by, owner } = nextStep
    const more = [by && t('chain.by', { day: formatDay(by) }), owner?.displayName]
    facts.push({ label: t('chain.nextStep'), value: [text, ...more].filter(Boolean).join(' · ') })
  }
  facts.push({ label: t('chain.proof'), value: proof ? proofWords(proof) : t('chain.noProof') })
  return <FactList facts={facts} />

  function startWords(): string {
    if (!startsOn) return t('chain.startUnknown')
    const day = formatDay(startsOn)
    return isProvisional ? t('chain.provisional', { day }) : day
  }

  function holderWords(): string {
    if (heldBy.holder === 'frontDesk') return chain.keptBy.name
    return t(`chain.holder.${heldBy.holder}`, { desk: heldBy.desk ?? '' })
  }

  function proofWords({ kind, schoolName, enrolledOn, seenOn }: NonNullable<typeof proof>) {
    return [
      schoolName,
      t(`chain.proofKind.${kind}`),
      t('chain.since', { day: formatDay(enrolledOn) }),
      t('chain.seen', { day: formatDay(seenOn) }),
    ]
      .filter(Boolean)
      .join(' · ')
  }
}
