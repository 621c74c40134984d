import { Button } from '@mantine/core'
import { proposeGuardians } from '@onthaal/shared/households'
import { fullName } from '@onthaal/shared/persons'
import { belgianDay } from '@onthaal/shared/time'
import { useQueries } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { Actions } from '../../ui/actions.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { byTime, type GuardianKind, type Household, type HouseholdMember } from '../household.ts'
import { type AddedParent, useAddParents, useEndGuardian } from '../household-mutations.ts'
import { guardiansQuery } from '../household-queries.ts'
import { inTurn } from '../in-turn.ts'

/** The parents of all children of a household, proposed by the roles in it and written down in one press. */
export function GuardiansForAll({ household }: { household: Household }) {
  const { t } = useTranslation()
  const [isOpen, setIsOpen] = useState(false)
  const { current } = byTime(household.members)
  if (parentsIn(current, []).length === 0) return null
  return (
    <Disclosure
      summary={t('household.forAll.title')}
      onToggle={(opened) => setIsOpen(isOpen || opened)}
    >
      {isOpen && <ProposedParents members={current} />}
    </Disclosure>
  )
}

function parentsIn(members: readonly HouseholdMember[], known: readonly Answering[]) {
  const people = members.map(({ person, role }) => ({
    ...{ personId: person.id, role },
    birthDate: person.birthDate,
  }))
  return proposeGuardians(people, known, belgianDay(new Date()))
}

function ProposedParents({ members }: { members: readonly HouseholdMember[] }) {
  const { t } = useTranslation()
  const [added, setAdded] = useState<readonly AddedParent[]>([])
  const add = useAddParents((parent) => setAdded((before) => [...before, parent]))
  const end = useEndGuardian()
  const [stopped, setStopped] = useState(false)
  const minors = [...new Set(parentsIn(members, []).map(({ minor }) => minor))]
  const known = useQueries({
    queries: minors.map((minor) => guardiansQuery(minor)),
    combine: (results) => ({
      data: results.every(({ data }) => data)
        ? results.flatMap(({ data }, index) => pairsIn(minors[index] ?? '', data?.items ?? []))
        : undefined,
      error: results.find(({ error }) => error)?.error,
      refetch: () => Promise.all(results.map(({ refetch }) => refetch())),
    }),
  })
  const nameOf = (id: string) => {
    const member = members.find(({ person }) => person.id === id)
    return member ? fullName(member.person) : ''
  }
  const stop = async () => {
    const until = belgianDay(new Date())
    const endOne = async (parent: AddedParent) => {
      const { minor: personId, guardianId } = parent
      await end.mutateAsync({ personId, guardianId, body: { until } })
      return parent
    }
    await inTurn(added, endOne, (parent) =>
      setAdded((before) => before.filter((other) => other !== parent)),
    )
    add.reset()
    setStopped(true)
  }

  return (
    <LoadState
      data={known.data}
      hasFailed={known.error !== undefined}
      failure={<Failure error={known.error} onRetry={() => void known.refetch()} />}
    >
      {(pairs) => {
        const proposed = parentsIn(members, pairs)
        const guardians = [...new Set(proposed.map(({ guardian }) => guardian))]
        return (
          <>
            {proposed.length > 0 ? (
              <>
                <p style={{ margin: 0 }}>{t('household.forAll.proposal')}</p>
                <ul style={{ margin: 0, paddingInlineStart: '1.25rem' }}>
                  {guardians.map((guardian) => (
                    <li key={guardian}>
                      {t('household.forAll.line', {
                        guardian: nameOf(guardian),
                        children: proposed
                          .filter((one) => one.guardian === guardian)
                          .map(({ minor }) => nameOf(minor))
                          .join(', '),
                      })}
                    </li>
                  ))}
                </ul>
              </>
            ) : (
              added.length === 0 && <p style={{ margin: 0 }}>{t('household.forAll.nothing')}</p>
            )}
            {(add.error ?? end.error) && <Failure error={add.error ?? end.error} />}
            <p role="status" style={{ margin: 0 }}>
              {add.isSuccess && added.length > 0 && t('household.forAll.done')}
              {stopped && added.length === 0 && t('household.forAll.stopped')}
            </p>
            <Actions>
              {proposed.length > 0 && !add.isSuccess && (
                <Button
                  variant="default"
                  loading={add.isPending}
                  onClick={() => {
                    setStopped(false)
                    add.mutate(proposed)
                  }}
                >
                  {t('household.forAll.fill')}
                </Button>
              )}
              {added.length > 0 && (
                <Button
                  variant="default"
                  loading={end.isPending}
                  onClick={() => void stop().catch(() => undefined)}
                >
                  {t('household.forAll.stop')}
                </Button>
              )}
            </Actions>
          </>
        )
      }}
    </LoadState>
  )
}

/** Who answers for a child now: by name alone, or with a file. */
interface Answering {
  minor: string
  guardian: string | undefined
  kind: GuardianKind
}

function pairsIn(
  minor: string,
  guardians: readonly { person?: { id: string }; kind: GuardianKind; until?: string }[],
): Answering[] {
  return guardians.flatMap(({ person, kind, until }) =>
    until === undefined ? [{ minor, guardian: person?.id, kind }] : [],
  )
}
