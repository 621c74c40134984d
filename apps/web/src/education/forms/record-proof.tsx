import { Autocomplete, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { proofKinds } from '@onthaal/shared/education'
import { belgianDay, type Day, readDay } from '@onthaal/shared/time'
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../../api/client.ts'
import { servicesQuery } from '../../directory/index.ts'
import { controlOf, fieldErrorsOf } from '../../form/index.ts'
import { FormDialog } from '../../form-dialog.tsx'
import { formatDay } from '../../i18n/formats.ts'
import { RadioChoices } from '../../ui/choices.tsx'
import type { EducationChain } from '../chain.ts'
import { useRecordProof } from '../chain-mutations.ts'
import { schoolSaid, schoolsIn } from '../school-said.ts'

type ProofKind = Schemas['NewEducationProof']['kind']

/** What a school confirms itself comes from its own answer alone. */
const typedKinds = proofKinds.filter((kind) => kind !== 'schoolConfirmed')

interface Values extends Record<string, unknown> {
  kind: ProofKind | ''
  schoolName: string
  enrolledOn: string
  seenOn: string
}

interface RecordProofProps {
  chain: EducationChain
  onClose: () => void
}

/** What proves that a child has an education, and since when. */
export function RecordProof({ chain, onClose }: RecordProofProps) {
  const { t } = useTranslation()
  const id = useId()
  const record = useRecordProof(chain)
  const [attempt, setAttempt] = useState(0)
  const today = belgianDay(new Date())
  const { proof } = chain
  // Without the directory a name is typed, as of a school elsewhere.
  const schools = schoolsIn(useQuery(servicesQuery(chain.partition)).data ?? [])
  const form = useForm<Values>({
    initialValues: {
      kind: typedKinds.find((kind) => kind === proof?.kind) ?? '',
      schoolName: proof?.schoolName ?? '',
      enrolledOn: proof ? formatDay(proof.enrolledOn) : '',
      seenOn: formatDay(proof?.seenOn ?? today),
    },
    validate: {
      kind: (kind) => (kind === '' ? t('chain.faults.noKind') : null),
      schoolName: (name, { kind }) =>
        name.trim() === '' && kind !== 'homeEducation' ? t('chain.faults.noSchool') : null,
      enrolledOn: (typed) => (dayIn(typed, today) === undefined ? t('common.dateInvalid') : null),
      seenOn: (typed) => {
        const day = dayIn(typed, today)
        if (day === undefined) return t('common.dateInvalid')
        return day > today ? t('chain.faults.future') : null
      },
    },
  })
  const isAtHome = form.getValues().kind === 'homeEducation'

  const save = () => {
    if (form.validate().hasErrors) return setAttempt(attempt + 1)
    const { kind, schoolName, enrolledOn, seenOn } = form.getValues()
    const [first, seen] = [dayIn(enrolledOn, today), dayIn(seenOn, today)]
    if (kind === '' || first === undefined || seen === undefined) return
    record.mutate(
      {
        ...{ kind, enrolledOn: first, seenOn: seen },
        ...(!isAtHome && schoolSaid(schoolName, schools)),
      },
      { onSuccess: onClose },
    )
  }

  return (
    <FormDialog
      title={t(proof ? 'chain.correctProof' : 'chain.recordProof')}
      submitLabel={t('chain.saveProof')}
      isBusy={record.isPending}
      error={record.error}
      errors={fieldErrorsOf(form, id)}
      attempt={attempt}
      isDirty={form.isDirty()}
      onSubmit={save}
      onClose={onClose}
    >
      <RadioChoices
        id={`${id}-kind`}
        label={t('chain.whatProves')}
        choices={typedKinds.map((kind) => ({ value: kind, label: t(`chain.proofKind.${kind}`) }))}
        {...controlOf(form, 'kind')}
      />
      {!isAtHome && (
        <Autocomplete
          id={`${id}-schoolName`}
          label={t('chain.school')}
          description={t('chain.schoolHint')}
          maxLength={200}
          data={[...new Set(schools.map(({ name }) => name))]}
          limit={8}
          autoComplete="off"
          dir="auto"
          {...controlOf(form, 'schoolName')}
        />
      )}
      <TextInput
        id={`${id}-enrolledOn`}
        label={t(isAtHome ? 'chain.atHomeSince' : 'chain.enrolledOn')}
        description={t('common.dateHint', { example: formatDay(today) })}
        inputMode="numeric"
        autoComplete="off"
        maxLength={20}
        {...form.getInputProps('enrolledOn')}
      />
      <TextInput
        id={`${id}-seenOn`}
        label={t('chain.seenOn')}
        description={t('common.dateHint', { example: formatDay(today) })}
        inputMode="numeric"
        autoComplete="off"
        maxLength={20}
        {...form.getInputProps('seenOn')}
      />
    </FormDialog>
  )
}

/** A day as people here type it. */
function dayIn(typed: string, today: Day): Day | undefined {
  const read = readDay(typed, today)
  return read.ok ? read.value : undefined
}
