import { Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatDay } from '../../i18n/formats.ts'
import { HandOverLetters } from '../../letters/index.ts'
import { paths } from '../../paths.ts'
import { ButtonLink, TextLink } from '../../shell/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { Section } from '../../ui/section.tsx'
import { TalkFacts } from '../components/talk-facts.tsx'
import { TalkReferrals } from '../components/talk-referrals.tsx'
import type { Talk } from '../talk.ts'

/** A talk that was closed: nothing in it changes any more. */
export function ClosedTalk({ talk }: { talk: Talk }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const toLetters = paths.letters(talk.id)
  return (
    <>
      {talk.closedAt && (
        <Text c="dimmed">{t('talks.closed.closedOn', { date: formatDay(talk.closedAt) })}</Text>
      )}
      <Section title={t('talks.review.talk')}>
        <TalkFacts talk={talk} withNotes />
      </Section>
      <Section title={t('talks.closed.referrals')}>
        {talk.referrals.length === 0 ? (
          <Text>{t('talks.closed.none')}</Text>
        ) : (
          <TalkReferrals
            referrals={talk.referrals}
            renderLink={({ id, reference }) => (
              <TextLink {...paths.referral(id)}>{t('talks.closed.follow', { reference })}</TextLink>
            )}
          />
        )}
      </Section>
      <HandOverLetters
        interviewId={talk.id}
        onDone={(prints) => void navigate({ ...toLetters, state: { prints } })}
        renderKept={(count) => <TextLink {...toLetters}>{t('letters.kept', { count })}</TextLink>}
      />
      <Actions>
        <ButtonLink {...paths.person(talk.person.id)} variant="default">
          {t('talks.done.toFile')}
        </ButtonLink>
      </Actions>
    </>
  )
}
