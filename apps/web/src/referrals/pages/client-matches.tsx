import '../../i18n/late/clients.ts'
import { Button, Text } from '@mantine/core'
import type { ClientDecision } from '@onthaal/shared/matching'
import { fullName } from '@onthaal/shared/persons'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../../api/client.ts'
import { Failure } from '../../api/failure.tsx'
import { formatDay, formatMoment } from '../../i18n/formats.ts'
import type { FactWords, Person } from '../../persons/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { CompareTable } from '../../ui/compare-table.tsx'
import { focusHeading } from '../../ui/focus-heading.ts'
import { notifyDone } from '../../ui/notify.ts'
import { Section } from '../../ui/section.tsx'
import { clientMatchesQuery, useDecideClientMatch } from '../client-queries.ts'

type ClientMatch = Schemas['ClientMatch']

interface ClientMatchesProps {
  referralId: string
  /** The person of the referral, as its sender knows them. */
  person: Person
  /** From the page, which has these words loaded. */
  words: FactWords
}

/** Where else the person of a referral may be known, for the desk alone; nothing where nobody is found. */
export function ClientMatches({ referralId, person, words }: ClientMatchesProps) {
  const { t } = useTranslation()
  const found = useQuery(clientMatchesQuery(referralId))
  const decide = useDecideClientMatch(referralId)
  if (found.isError) return <Failure error={found.error} onRetry={() => void found.refetch()} />
  const { data: matches = [] } = found
  if (matches.length === 0) return null
  const say = (match: ClientMatch, decision: ClientDecision) =>
    decide.mutate(
      { other: match.referral.id, decision },
      {
        onSuccess: () => {
          notifyDone(t(decision === 'undone' ? 'clients.undone' : 'clients.kept'))
          focusHeading()
        },
      },
    )
  const button = (match: ClientMatch, decision: ClientDecision, label: string) => (
    <Button
      variant="default"
      disabled={decide.isPending}
      aria-label={t('clients.withSender', { action: label, sender: match.referral.sender.name })}
      onClick={() => say(match, decision)}
    >
      {label}
    </Button>
  )

  return (
    <Section title={t('clients.section')}>
      <Text size="sm">{t('clients.desksOnly')}</Text>
      {matches.map((match) =>
        match.said ? (
          <div key={match.referral.id}>
            <ClientHeading match={match} />
            <Text size="sm">
              {t(match.said.isDirect ? 'clients.said' : 'clients.follows', {
                who: match.said.decidedBy.displayName,
                when: formatMoment(match.said.decidedAt),
              })}
            </Text>
            <Actions>
              {match.said.isDirect
                ? button(match, 'undone', t('clients.undo'))
                : button(match, 'different', t('clients.different'))}
            </Actions>
          </div>
        ) : (
          <div key={match.referral.id}>
            <ClientHeading match={match} />
            <CompareTable
              caption={
                <>
                  {t('clients.compared')} <bdi>{fullName(match.person)}</bdi>
                </>
              }
              heads={[t('clients.field'), t('clients.mine'), t('clients.theirs')]}
              rows={comparedRows(person, match).map(({ field, one, other, differs }) => ({
                name: t(`persons.fields.${field}`),
                one: words(field, one) || t('persons.conflict.empty'),
                other: words(field, other) || t('persons.conflict.empty'),
                differs,
              }))}
              mark={t('clients.differs')}
            >
              <Actions>
                {button(match, 'same', t('clients.same'))}
                {button(match, 'different', t('clients.different'))}
              </Actions>
            </CompareTable>
          </div>
        ),
      )}
      {decide.error && <Failure error={decide.error} takesFocus />}
    </Section>
  )
}

/** Who referred the other one, and what was said of that. */
function ClientHeading({ match: { referral, said } }: { match: ClientMatch }) {
  const { t } = useTranslation()
  const words = { same: 'clients.isSame', different: 'clients.isOther' } as const
  const { reference, submittedAt, desk, sender } = referral
  return (
    <>
      <h3 style={{ margin: 0, fontSize: '1rem' }}>
        {t(said ? words[said.decision] : 'clients.may', { sender: sender.name })}
      </h3>
      <Text size="sm" pb="xs">
        {t('clients.reference', { reference, day: formatDay(submittedAt), desk: desk.name })}
      </Text>
    </>
  )
}

const fields = [
  ...(['givenName', 'familyName', 'originalScriptName'] as const),
  ...(['birthDate', 'insz', 'phone', 'sex'] as const),
]

/** What either of the two holds, beside each other. */
function comparedRows(person: Person, match: ClientMatch) {
  const mine = { ...person, insz: person.inszMasked }
  const { phone, sex } = match
  const theirs = { ...match.person, insz: match.person.inszMasked, phone, sex }
  return fields
    .filter((field) => mine[field] || theirs[field])
    .map((field) => ({
      ...{ field, one: mine[field], other: theirs[field] },
      differs: match.differs.includes(field),
    }))
}
