import { Button } from '@mantine/core'
import { isWithoutParents } from '@onthaal/shared/households'
import { formatPhone, fullName } from '@onthaal/shared/persons'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import { TextLink } from '../../shell/index.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { LastingList } from '../components/lasting-list.tsx'
import { PersonName } from '../components/person-name.tsx'
import { AddGuardian } from '../forms/add-guardian.tsx'
import { EndDialog } from '../forms/end-dialog.tsx'
import { byTime, type Guardian, type Household } from '../household.ts'
import { useEndGuardian } from '../household-mutations.ts'
import type { Person } from '../person.ts'

interface GuardianPartProps {
  personId: string
  guardians: readonly Guardian[]
  household: Household
  /** Says of an unaccompanied minor that nobody is to be asked for parents. */
  residenceGround: Person['residenceGround']
  isAgeKnown: boolean
  mayAdd: boolean
  mayEnd: boolean
}

/** Who answers for a minor, now and before. */
export function GuardianPart(props: GuardianPartProps) {
  const { personId, guardians, household, residenceGround, isAgeKnown, mayAdd, mayEnd } = props
  const { t } = useTranslation()
  const [isAdding, setIsAdding] = useState(false)
  const [ending, setEnding] = useState<Guardian>()
  const end = useEndGuardian()
  const { current, ended } = byTime(guardians)
  const withoutParents = isWithoutParents({ residenceGround }, current)
  const nobody = withoutParents ? 'household.noGuardianYet' : 'household.noGuardian'
  const nameOf = ({ person, name }: Guardian) => (person ? fullName(person) : (name ?? ''))
  const line = (guardian: Guardian) => ({
    id: guardian.id,
    who: guardian.person ? (
      <TextLink {...paths.person(guardian.person.id)}>
        <PersonName person={guardian.person} />
      </TextLink>
    ) : (
      <bdi>{guardian.name}</bdi>
    ),
    role: t(`vocabulary.guardianKind.${guardian.kind}`),
    contact: (
      <>
        {guardian.phone && (
          <>
            · <a href={`tel:${guardian.phone}`}>{formatPhone(guardian.phone)}</a>
          </>
        )}
        {guardian.email && (
          <>
            {' '}
            · <a href={`mailto:${guardian.email}`}>{guardian.email}</a>
          </>
        )}
      </>
    ),
    from: guardian.from,
    until: guardian.until,
  })

  return (
    <>
      <h3 style={{ margin: 0, fontSize: '1rem' }}>
        {t(withoutParents ? 'household.guardianOnly' : 'household.guardians')}
      </h3>
      {current.length === 0 ? (
        <p style={{ margin: 0 }}>
          {t(isAgeKnown || withoutParents ? nobody : 'household.ageUnknown')}
        </p>
      ) : (
        <LastingList
          lines={current.map((guardian) => ({
            ...line(guardian),
            action: mayEnd && (
              <Button
                variant="default"
                size="compact-md"
                aria-label={t('household.endGuardianOf', { name: nameOf(guardian) })}
                onClick={() => {
                  end.reset()
                  setEnding(guardian)
                }}
              >
                {t('household.endGuardian')}
              </Button>
            ),
          }))}
        />
      )}
      {ended.length > 0 && (
        <Disclosure summary={t('household.guardiansBefore')}>
          <LastingList lines={ended.map(line)} />
        </Disclosure>
      )}
      {mayAdd && (
        <div>
          <Button variant="default" onClick={() => setIsAdding(true)}>
            {t(withoutParents ? 'household.addGuardianOnly' : 'household.addGuardian')}
          </Button>
        </div>
      )}
      {isAdding && (
        <AddGuardian
          personId={personId}
          withoutParents={withoutParents}
          others={byTime(household.members).current.filter(({ person }) => person.id !== personId)}
          onClose={() => setIsAdding(false)}
        />
      )}
      {ending && (
        <EndDialog
          title={t('household.endGuardianOf', { name: nameOf(ending) })}
          isBusy={end.isPending}
          error={end.error}
          onEnd={(until) =>
            end.mutate(
              { personId, guardianId: ending.id, body: { until } },
              { onSuccess: () => setEnding(undefined) },
            )
          }
          onClose={() => setEnding(undefined)}
        />
      )}
    </>
  )
}
