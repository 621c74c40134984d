import { Button } from '@mantine/core'
import { fullName } from '@onthaal/shared/persons'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { useSession } from '../../identity/index.ts'
import { paths } from '../../paths.ts'
import { ButtonLink, TextLink } from '../../shell/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { focusHeading } from '../../ui/focus-heading.ts'
import { notifyDone } from '../../ui/notify.ts'
import { Section } from '../../ui/section.tsx'
import { MatchTable } from '../components/match-table.tsx'
import { MergeFiles } from '../forms/merge-files.tsx'
import { useDecideMatch } from '../match-mutations.ts'
import { personMatchesQuery } from '../match-queries.ts'
import type { Person, PersonMatch, PersonSummary } from '../person.ts'

/** Other files that may be of the same person, or were said to be; nothing where there are none. */
export function PersonMatches({ person }: { person: Person }) {
  const { t } = useTranslation()
  const { permissions } = useSession()
  const maySee = permissions.includes('queryPersons')
  const found = useQuery({ ...personMatchesQuery(person.id), enabled: maySee })
  const decide = useDecideMatch(person.id)
  const [merging, setMerging] = useState<PersonSummary>()
  const mayMerge = permissions.includes('updatePerson') && person.restrictedSince === undefined
  if (!maySee) return null
  if (found.isError) return <Failure error={found.error} onRetry={() => void found.refetch()} />
  const { items = [], same = [] } = found.data ?? {}
  // The dialog stays until it has said that it is done.
  if (items.length === 0 && same.length === 0 && merging === undefined) return null
  const { givenName, familyName, originalScriptName, birthDate, inszMasked, phone, sex } = person
  const names = { givenName, familyName, originalScriptName }
  const all = { ...names, birthDate, insz: inszMasked, phone, sex }
  const mine = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
  const say = (other: string, decision: 'same' | 'different') =>
    decide.mutate(
      { other, decision },
      {
        onSuccess: () => {
          notifyDone(t('matches.kept'))
          focusHeading()
        },
      },
    )
  const named = (action: string, match: PersonMatch) =>
    t('matches.withName', { action, name: fullName(match.person) })

  return (
    <Section title={t('matches.section')}>
      {same.map((other) => (
        <p key={other.id} style={{ margin: 0 }}>
          {t('matches.alsoFile')}{' '}
          <TextLink {...paths.person(other.id)}>
            <bdi>{fullName(other)}</bdi>
          </TextLink>{' '}
          {mayMerge && (
            <>
              <Button
                variant="default"
                aria-label={t('matches.withName', {
                  action: t('matches.merge'),
                  name: fullName(other),
                })}
                onClick={() => setMerging(other)}
              >
                {t('matches.merge')}
              </Button>{' '}
              <Button
                variant="subtle"
                disabled={decide.isPending}
                aria-label={t('matches.withName', {
                  action: t('matches.different'),
                  name: fullName(other),
                })}
                onClick={() => say(other.id, 'different')}
              >
                {t('matches.different')}
              </Button>
            </>
          )}
        </p>
      ))}
      {items.map((match) => (
        <MatchTable
          key={match.person.id}
          mine={mine}
          mineLabel={t('matches.thisFile')}
          match={match}
        >
          <Actions>
            <Button
              variant="default"
              disabled={decide.isPending}
              aria-label={named(t('matches.same'), match)}
              onClick={() => say(match.person.id, 'same')}
            >
              {t('matches.same')}
            </Button>
            <Button
              variant="default"
              disabled={decide.isPending}
              aria-label={named(t('matches.different'), match)}
              onClick={() => say(match.person.id, 'different')}
            >
              {t('matches.different')}
            </Button>
            <ButtonLink {...paths.person(match.person.id)} variant="light">
              {t('matches.open')}
            </ButtonLink>
          </Actions>
        </MatchTable>
      ))}
      {merging && (
        <MergeFiles
          personId={person.id}
          other={merging}
          onMerged={() => {
            setMerging(undefined)
            notifyDone(t('matches.merged'))
            focusHeading()
          }}
          onClose={() => setMerging(undefined)}
        />
      )}
      {decide.error && <Failure error={decide.error} takesFocus />}
    </Section>
  )
}
