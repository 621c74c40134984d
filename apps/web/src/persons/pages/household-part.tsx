import { Button } from '@mantine/core'
import { fullName } from '@onthaal/shared/persons'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import { ButtonLink, TextLink } from '../../shell/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { LastingList } from '../components/lasting-list.tsx'
import { PersonName } from '../components/person-name.tsx'
import { AddMember } from '../forms/add-member.tsx'
import { EndDialog } from '../forms/end-dialog.tsx'
import { byTime, type Household, type HouseholdMember } from '../household.ts'
import { useEndHouseholdMember } from '../household-mutations.ts'

interface HouseholdPartProps {
  personId: string
  household: Household
  mayChange: boolean
}

/** Who lives with a person, now and before. */
export function HouseholdPart({ personId, household, mayChange }: HouseholdPartProps) {
  const { t } = useTranslation()
  const [isAdding, setIsAdding] = useState(false)
  const [leaving, setLeaving] = useState<HouseholdMember>()
  const end = useEndHouseholdMember()
  const { version } = household
  const { current, ended } = byTime(household.members)
  const line = (member: HouseholdMember) => ({
    id: member.id,
    who:
      member.person.id === personId ? (
        <strong>
          <PersonName person={member.person} />
        </strong>
      ) : (
        <TextLink {...paths.person(member.person.id)}>
          <PersonName person={member.person} />
        </TextLink>
      ),
    role: t(`vocabulary.householdRole.${member.role}`),
    from: member.from,
    until: member.until,
  })

  return (
    <>
      {current.length === 0 ? (
        <p style={{ margin: 0 }}>{t('persons.ties.none')}</p>
      ) : (
        <LastingList
          lines={current.map((member) => ({
            ...line(member),
            action: mayChange && (
              <Button
                variant="default"
                size="compact-md"
                aria-label={t('household.leaveOf', { name: fullName(member.person) })}
                onClick={() => {
                  end.reset()
                  setLeaving(member)
                }}
              >
                {t('household.leave')}
              </Button>
            ),
          }))}
        />
      )}
      {ended.length > 0 && (
        <Disclosure summary={t('household.before')}>
          <LastingList lines={ended.map(line)} />
        </Disclosure>
      )}
      {mayChange && (
        <Actions>
          <Button variant="default" onClick={() => setIsAdding(true)}>
            {t('household.addKnown')}
          </Button>
          <ButtonLink {...paths.newMember(personId)} variant="default">
            {t('household.addNew')}
          </ButtonLink>
        </Actions>
      )}
      {isAdding && (
        <AddMember personId={personId} household={household} onClose={() => setIsAdding(false)} />
      )}
      {leaving && version !== undefined && (
        <EndDialog
          title={t('household.leaveOf', { name: fullName(leaving.person) })}
          isBusy={end.isPending}
          error={end.error}
          onEnd={(until) =>
            end.mutate(
              { personId, memberId: leaving.id, seen: { version }, body: { until } },
              { onSuccess: () => setLeaving(undefined) },
            )
          }
          onClose={() => setLeaving(undefined)}
        />
      )}
    </>
  )
}
