import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import { TextLink } from '../../shell/index.ts'
import { Section } from '../../ui/section.tsx'
import type { Referral } from '../referral.ts'

interface LinkedReferralsProps {
  referral: Referral
  /** The sender sees them all; a desk only what came to itself. */
  mayOpen: boolean
}

/** Where a referral was forwarded from, and where to. */
export function LinkedReferrals({ referral, mayOpen }: LinkedReferralsProps) {
  const { t } = useTranslation()
  const { partOf, forwardedTo = [] } = referral
  if (!partOf && forwardedTo.length === 0) return null
  const links = [
    ...(partOf ? [{ id: partOf.id, words: t('referrals.linked.partOf', partOf) }] : []),
    ...forwardedTo.map(({ id, reference, desk }) => ({
      id,
      words: t('referrals.linked.forwardedTo', { reference, desk: desk.name }),
    })),
  ]
  return (
    <Section title={t('referrals.linked.title')}>
      {links.map(({ id, words }) => (
        <Text key={id}>
          {mayOpen ? <TextLink {...paths.referral(id)}>{words}</TextLink> : words}
        </Text>
      ))}
    </Section>
  )
}
