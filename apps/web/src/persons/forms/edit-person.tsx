import { personFields } from '@onthaal/shared/persons'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { existingOf, fieldIssuesOf, isFailure } from '../../api/errors.ts'
import { Failure } from '../../api/failure.tsx'
import { paths } from '../../paths.ts'
import { ButtonLink, TextLink } from '../../shell/index.ts'
import { notifyDone } from '../../ui/notify.ts'
import { useCircumstances } from '../circumstances.ts'
import { useFactWords } from '../fact-words.ts'
import type { ValueField } from '../merge-edits.ts'
import type { Person } from '../person.ts'
import { faultsOf } from '../person-faults.ts'
import { inputOf } from '../person-input.ts'
import { useUpdatePerson } from '../person-mutations.ts'
import { personQuery } from '../person-queries.ts'
import { usePersonSearch } from '../person-search-context.tsx'
import { noPerson, type PersonValues, valuesOf } from '../person-values.ts'
import { placeAfter } from '../place-after.ts'
import type { ReturnTo } from '../return-to.ts'
import { ConflictForm } from './conflict-form.tsx'
import { PersonForm } from './person-form.tsx'

/** Two texts of one person: somebody else saved meanwhile, or it was typed as if there were no file. */
interface Conflict {
  why: 'conflict' | 'carried'
  /** What my changes began with. */
  base: PersonValues
  mine: PersonValues
  theirs: Person
}

/** Both texts brought together, with a fault that somebody has to correct before saving. */
interface Merged {
  values: PersonValues
  theirs: Person
}

interface EditPersonProps {
  person: Person
  returnTo: ReturnTo
}

/** Changes a file; when a colleague was first, both texts are brought together before saving again. */
export function EditPerson({ person, returnTo }: EditPersonProps) {
  const { t } = useTranslation()
  const words = useFactWords()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const circumstances = useCircumstances()
  const update = useUpdatePerson()
  // The state that the form began with; it stays when newer states are read.
  const [seen] = useState(person)
  const { carried, carry } = usePersonSearch()
  const [conflict, setConflict] = useState<Conflict | undefined>(() =>
    carried?.personId === person.id
      ? { why: 'carried', base: noPerson, mine: carried.values, theirs: person }
      : undefined,
  )
  const [merged, setMerged] = useState<Merged>()

  const after = placeAfter(person.id, returnTo)
  const goOn = (changed: boolean) => {
    if (carried?.personId === person.id) carry(undefined)
    void navigate({ ...after, state: { changed }, ignoreBlocker: true })
  }
  const showConflict = async (base: Person, mine: PersonValues) => {
    // When even reading fails, the refusal stays on the page and saving can be tried again.
    const theirs = await queryClient
      .fetchQuery({ ...personQuery(person.id), staleTime: 0 })
      .catch(() => undefined)
    if (theirs) setConflict({ why: 'conflict', base: valuesOf(base), mine, theirs })
  }
  const save = (mine: PersonValues, onTopOf: Person) =>
    update.mutate(
      { seen: onTopOf, body: inputOf(mine, circumstances) },
      {
        onSuccess: () => {
          notifyDone(t('persons.form.updated'))
          goOn(true)
        },
        onError: (error) => {
          if (isFailure(error, 'staleVersion')) void showConflict(onTopOf, mine)
          else if (conflict && fieldIssuesOf(error).length > 0) correct(mine, onTopOf)
        },
      },
    )
  const correct = (values: PersonValues, theirs: Person) => {
    setMerged({ values, theirs })
    setConflict(undefined)
  }
  const choose = (values: PersonValues, theirs: Person) => {
    if (faultsOf(values, circumstances).length === 0) return save(values, theirs)
    // That a colleague was first is over; what is left is a fault in a field.
    update.reset()
    correct(values, theirs)
  }

  const show = (field: ValueField, values: PersonValues): string => {
    const fact = personFields.find((name) => name === field)
    if (fact) return words(fact, values[fact])
    if (field === 'source') return t(`vocabulary.factSource.${values.source}`)
    return field === 'asOf' ? values.asOf : t(values.inszMistyped ? 'common.yes' : 'common.no')
  }

  const existing = existingOf(update.error)
  const failure = update.error && (
    <Failure error={update.error} takesFocus keepsTyped>
      {existing && <TextLink {...paths.person(existing)}>{t('persons.form.existing')}</TextLink>}
    </Failure>
  )
  if (conflict) {
    return (
      <ConflictForm
        key={conflict.theirs.version}
        why={conflict.why}
        base={conflict.base}
        mine={conflict.mine}
        theirs={valuesOf(conflict.theirs)}
        show={show}
        isBusy={update.isPending}
        failure={isFailure(update.error, 'staleVersion') ? null : failure}
        onChoose={(values) => choose(values, conflict.theirs)}
        onDiscard={() => goOn(false)}
      />
    )
  }
  return (
    <PersonForm
      initialValues={merged ? merged.values : valuesOf(seen)}
      {...(merged && { saved: valuesOf(merged.theirs) })}
      circumstances={circumstances}
      submitLabel={t('persons.form.update')}
      isBusy={update.isPending}
      error={update.error}
      failure={failure}
      onSubmit={(mine) => save(mine, merged?.theirs ?? seen)}
      cancel={
        <ButtonLink {...after} variant="default">
          {t('common.cancel')}
        </ButtonLink>
      }
    />
  )
}
