import { Button } from '@mantine/core'
import { everySection } from '@onthaal/shared/intake-interviews'
import { fullName } from '@onthaal/shared/persons'
import { useNavigate } from '@tanstack/react-router'
import { useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBackgrounds } from '../../background/index.ts'
import { fieldErrorsOf } from '../../form/index.ts'
import { paths } from '../../paths.ts'
import type { Household } from '../../persons/index.ts'
import { useUnsavedWarning } from '../../shell/index.ts'
import { RadioChoices } from '../../ui/choices.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Section } from '../../ui/section.tsx'
import { lineWords } from '../components/line-summary.tsx'
import { SaveNote } from '../components/save-note.tsx'
import { SectionOverview } from '../components/section-overview.tsx'
import { firstFaultOf, isLineComplete, isUntouched } from '../line.ts'
import type { Proposal, Talk, TalkPerson } from '../talk.ts'
import { faultIdOf, sectionOf, sectionOfBackground } from '../talk-files.ts'
import { endingsWithout, type TalkPlace } from '../talk-search.ts'
import { closingFaultsOf, maxLengths, savingFaultsOf, type TalkFault } from '../talk-values.ts'
import { useSaver } from '../use-saver.ts'
import { DiscardTalk } from './discard-talk.tsx'
import styles from './edit-talk.module.css'
import { SavingTrouble } from './saving-trouble.tsx'
import { headingIdOf } from './section-panel.tsx'
import { TalkFields } from './talk-fields.tsx'
import { TalkLines } from './talk-lines.tsx'
import { OpenSection, sectionsOf } from './talk-sections.tsx'
import { TopicFields } from './topic-fields.tsx'
import { useRefusal } from './use-refusal.ts'
import { useSectionPlace } from './use-section-place.ts'
import { useTalkDetails } from './use-talk-details.ts'
import { useTalkFiles } from './use-talk-files.ts'
import { useTalkLines } from './use-talk-lines.ts'

/** Longer than a press takes. */
const afterPressMs = 300

interface EditTalkProps {
  talk: Talk
  /** Who may be referred in this talk, the person of the talk first. */
  people: readonly [TalkPerson, ...TalkPerson[]]
  /** Who lives together, once that is known. */
  household: Household | undefined
  desks: readonly { id: string; name: string }[]
  education: boolean
  /** What the files of these people speak for. */
  proposals: readonly Proposal[]
  /** Where in the talk somebody is, out of the address. */
  initialPlace: TalkPlace
  /** Puts where somebody is now into the address, so that a reload leads back there. */
  onPlace: (place: TalkPlace) => void
}

/** A talk while it is held: everything on one page, saved by itself. */
export function EditTalk(props: EditTalkProps) {
  const { talk, people, household, desks, education, proposals, initialPlace } = props
  const { t } = useTranslation()
  const id = useId()
  const navigate = useNavigate()
  const { saver, state } = useSaver()
  const details = useTalkDetails(talk, saver)
  const lines = useTalkLines(talk, saver)
  const backgrounds = useBackgrounds(saver)
  const files = useTalkFiles({ saver, onChange: details.begin })
  const [attempt, setAttempt] = useState(0)
  const soon = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [place, setPlace] = useState(initialPlace)
  const onPlace = (next: TalkPlace) => {
    setPlace(next)
    props.onPlace(next)
  }
  const { form, today } = details
  const sections = useSectionPlace({ place, onPlace, ...details })
  const states = everySection(form.values.sections)

  const {
    refusal,
    errors: refusedErrors,
    attempt: refusals,
    showAgain,
  } = useRefusal({
    state,
    form,
    id,
    lines: lines.lines,
    lineFields: lineFieldsIn(people, desks),
    onLine: (lineId) => onPlace({ ...place, doorverwijzing: lineId }),
    fileIds: Object.keys(files.files),
    onFile: (personId, words) => {
      files.refuse(personId, words)
      sections.show(sectionOf(Object.keys(words)[0] ?? ''))
    },
  })

  const isIncomplete =
    details.isFaulty || lines.isFaulty || files.faults.length > 0 || backgrounds.faults.length > 0
  const unsavedWarning = useUnsavedWarning({
    isUnsaved: state.status !== 'saved' || isIncomplete,
    text: t('talks.save.leaveText'),
    saveFirst: async () => (await saver.flush()) && !isIncomplete,
  })

  const filled = lines.lines.filter((line) => !isUntouched(line))
  const ending = filled.length > 0 ? 'referred' : place.afloop
  const wordsFor = (fault: TalkFault) =>
    t(`talks.fault.${fault}`, { max: maxLengths.notes, day: today })
  const showFaults = (faults: Partial<Record<string, TalkFault>>) =>
    form.setErrors(
      Object.fromEntries(
        Object.entries(faults).map(([field, fault]) => [field, fault && wordsFor(fault)]),
      ),
    )
  const incomplete = filled.filter((line) => !isLineComplete(line))
  const errors =
    attempt === 0
      ? []
      : [
          ...fieldErrorsOf(form, id),
          ...files.faults.map(({ personId, field, message }) => ({
            fieldId: faultIdOf({ personId, field }, sectionOf(field), sections.open),
            message: t('talks.sections.faultOf', { name: nameOf(people, personId), message }),
          })),
          ...backgrounds.faults.map(({ personId, question }) => {
            const section = sectionOfBackground(question)
            return {
              fieldId: faultIdOf({ personId, field: question }, section, sections.open),
              message: t('talks.sections.faultIn', {
                name: nameOf(people, personId),
                section: t(`talks.sections.name.${section}`),
              }),
            }
          }),
          ...incomplete.map((line) => ({
            fieldId:
              line.id === place.doorverwijzing
                ? `${line.id}-${firstFaultOf(line)}`
                : `${line.id}-edit`,
            message: t('talks.line.incompleteFault', { what: lineWords(line, t) }),
          })),
          ...(ending ? [] : [{ fieldId: `${id}-ending`, message: t('talks.page.endingMissing') }]),
        ]

  const faultySection = () => {
    const [ofFile] = files.faults
    const [ofBackground] = backgrounds.faults
    if (ofFile) return sectionOf(ofFile.field)
    return ofBackground && sectionOfBackground(ofBackground.question)
  }
  const review = async () => {
    clearTimeout(soon.current)
    const faults = closingFaultsOf(form.getValues(), ending ?? 'noReferralNeeded', today)
    showFaults(faults)
    files.showFaults()
    const faulty = faultySection()
    if (Object.keys(faults).length > 0 || faulty || incomplete.length > 0 || !ending) {
      setAttempt(attempt + 1)
      const [line] = incomplete
      onPlace({
        ...place,
        ...(line && { doorverwijzing: line.id }),
        ...(faulty && { onderdeel: faulty }),
      })
      return
    }
    setAttempt(0)
    if (!(await saver.flush())) {
      showAgain()
    } else {
      await navigate({
        ...paths.reviewTalk(talk.id, filled.length > 0 ? {} : { afloop: place.afloop }),
        ignoreBlocker: true,
      })
    }
  }

  return (
    <form
      noValidate
      className={styles.form}
      onBlur={() => {
        void saver.flush()
        // Words that appear while somebody presses elsewhere would move the button from under the press.
        if (attempt === 0) {
          clearTimeout(soon.current)
          soon.current = setTimeout(() => {
            // What the server refused stays beside its field until it is changed.
            if (saver.state().status !== 'stopped') {
              showFaults(savingFaultsOf(form.getValues(), today))
              files.showFaults()
            }
          }, afterPressMs)
        }
      }}
      onSubmit={(event) => {
        event.preventDefault()
        void review()
      }}
    >
      {unsavedWarning}
      <ErrorSummary errors={errors} attempt={attempt} />
      <SavingTrouble
        talkId={talk.id}
        saver={saver}
        state={state}
        details={details}
        lines={lines}
        files={files}
        backgrounds={backgrounds}
        nameOf={(personId) => nameOf(people, personId)}
        refused={{ errors: refusedErrors, attempt: refusals }}
      />
      <Section title={t('talks.sections.title')}>
        <SectionOverview
          sections={sectionsOf(people, today, education).map((section) => ({
            section,
            state: states[section],
            isOpen: section === sections.open,
          }))}
          onGo={sections.go}
          onDone={details.sayDone}
        />
      </Section>
      <Section title={t('talks.page.talk')}>
        <TalkFields form={form} id={id} today={today} />
      </Section>
      {sections.open && (
        <OpenSection
          talkId={talk.id}
          {...{ people, household, files, backgrounds, states }}
          open={sections.open}
          showsFaults={attempt > 0}
          onBegin={details.begin}
          onDone={sections.finish}
          onClose={sections.close}
        />
      )}
      <Section title={t('talks.page.informed')} headingId={headingIdOf('informed')}>
        <TopicFields form={form} id={id} />
      </Section>
      <Section title={t('talks.page.referrals')}>
        <TalkLines
          lines={lines}
          people={people}
          desks={desks}
          education={education}
          proposals={proposals}
          openId={place.doorverwijzing}
          onOpen={(doorverwijzing) => {
            setAttempt(0)
            onPlace({ ...place, doorverwijzing })
          }}
          showsFaults={attempt > 0}
          refusal={refusal}
        />
        {filled.length === 0 && (
          <RadioChoices
            id={`${id}-ending`}
            label={t('talks.ending.question')}
            error={attempt > 0 && !ending ? t('talks.page.endingMissing') : undefined}
            value={place.afloop ?? ''}
            onChange={(afloop) => onPlace({ ...place, afloop })}
            choices={endingsWithout.map((value) => ({
              value,
              label: t(`vocabulary.interviewOutcome.${value}`),
            }))}
          />
        )}
      </Section>
      <div className={styles.bar}>
        <SaveNote state={state} isIncomplete={isIncomplete} />
        <Button type="submit">{t('talks.page.toReview')}</Button>
      </div>
      <DiscardTalk find={details.current} saver={saver} />
    </form>
  )
}

/** The fields of a referral that stand on the page: what leaves no choice is not asked. */
function lineFieldsIn(people: readonly unknown[], desks: readonly unknown[]): string[] {
  return [
    'type',
    'reasons',
    'reasonNote',
    'deskRoles',
    'priorityReason',
    ...(people.length > 1 ? ['person'] : []),
    ...(desks.length > 1 ? ['desk'] : []),
  ]
}

function nameOf(people: readonly TalkPerson[], personId: string): string {
  const person = people.find(({ id }) => id === personId)
  return person ? fullName(person) : ''
}
