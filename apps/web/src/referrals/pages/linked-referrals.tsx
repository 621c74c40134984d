import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import { TextLink } from '../../shell/index.ts'
import { Section } from '../../ui/section.tsx'
import type { Referral } from '../referral.ts'

interface LinkedReferralsProps {
  referral: Referral
  /** Of what was forwarded the sender sees all; a desk only what came to itself. */
  mayOpen: boolean
}

/** What runs beside a referral for the desk alone, where it was forwarded from, and where to. */
export function LinkedReferrals({ referral, mayOpen }: LinkedReferralsProps) {
  const { t } = useTranslation()
  const { partOf, forwardedTo = [], pendingBeside = [] } = referral
  const links = [
    ...pendingBeside.map(({ id, reference, sender, desk }) => ({
      id,
      opens: true,
      words: t('referrals.linked.beside', { reference, sender: sender.name, desk: desk.name }),
    })),
    ...(partOf
      ? [{ id: partOf.id, opens: mayOpen, words: t('referrals.linked.partOf', partOf) }]
      : []),
    ...forwardedTo.map(({ id, reference, desk }) => ({
      id,
      opens: mayOpen,
      words: t('referrals.linked.forwardedTo', { reference, desk: desk.name }),
    })),
  ]
  if (links.length === 0) return null
  return (
    <Section title={t('referrals.linked.title')}>
      {links.map(({ id, words, opens }) => (
        <Text key={id}>{opens ? <TextLink {...paths.referral(id)}>{words}</TextLink> : words}</Text>
      ))}
    </Section>
  )
}
