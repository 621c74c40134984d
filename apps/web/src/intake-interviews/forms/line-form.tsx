import { Button } from '@mantine/core'
import { useForm } from '@mantine/form'
import { fullName } from '@onthaal/shared/persons'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { FieldIssue } from '../../api/errors.ts'
import { issueWords } from '../../api/issue-words.ts'
import {
  noteMaxLength,
  ReferralFields,
  type ReferralValues,
  referralFaultsOf,
} from '../../referrals/index.ts'
import { RadioChoices } from '../../ui/choices.tsx'
import type { Line } from '../line.ts'
import type { TalkPerson } from '../talk.ts'

interface LineFormProps {
  line: Line
  id: string
  /** Who may be referred in this talk. */
  people: readonly TalkPerson[]
  desks: readonly { id: string; name: string }[]
  education: boolean
  /** Somebody asked for everything that is missing. */
  showsFaults: boolean
  /** What the server found wrong in this referral. */
  issues: readonly FieldIssue[]
  onChange: (line: Line) => void
  onDone: () => void
}

/** The questions of one referral, inside a talk. */
export function LineForm(props: LineFormProps) {
  const { line, id, people, desks, education, showsFaults, issues, onChange, onDone } = props
  const { t } = useTranslation()
  const form = useForm<ReferralValues>({
    initialValues: line.values,
    validate: (values) =>
      Object.fromEntries(
        Object.entries(referralFaultsOf(values, 'review')).map(([field, fault]) => [
          field,
          fault && t(`referrals.form.${fault}`, { max: noteMaxLength }),
        ]),
      ),
  })

  const { values, validate, setErrors } = form
  const seen = useRef(values)
  useEffect(() => {
    if (seen.current === values) return
    seen.current = values
    onChange({ ...line, values })
  }, [values, line, onChange])

  useEffect(() => {
    if (showsFaults) validate()
  }, [showsFaults, validate])

  useEffect(() => {
    if (issues.length === 0) return
    setErrors(Object.fromEntries(issues.map((issue) => [issue.field, issueWords(issue, t)])))
  }, [issues, setErrors, t])

  return (
    <>
      {people.length > 1 && (
        <RadioChoices
          id={`${id}-person`}
          label={t('talks.line.forWhom')}
          isInline
          choices={people.map((person) => ({ value: person.id, label: fullName(person) }))}
          value={line.person.id}
          onChange={(chosen) => {
            const person = people.find((candidate) => candidate.id === chosen)
            if (person) onChange({ ...line, person })
          }}
        />
      )}
      <ReferralFields form={form} id={id} desks={desks} education={education} />
      <div>
        <Button variant="light" onClick={onDone}>
          {t('talks.line.done')}
        </Button>
      </div>
    </>
  )
}
