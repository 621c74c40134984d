import { Button } from '@mantine/core'
import {
  everySection,
  type InterviewSection,
  type StatesOfSections,
  sectionsFor,
} from '@onthaal/shared/intake-interviews'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import type { Backgrounds } from '../../background/index.ts'
import type { Household, TypedFile } from '../../persons/index.ts'
import { SkeletonLines } from '../../ui/skeleton-lines.tsx'
import type { TalkPerson } from '../talk.ts'
import {
  type FileSection as FileSectionName,
  isFileSection,
  type OpenableSection,
} from '../talk-files.ts'
import { BackgroundSection } from './background-section.tsx'
import { FileSection } from './file-section.tsx'
import { PeopleSection } from './people-section.tsx'
import { SectionPanel } from './section-panel.tsx'
import type { useTalkFiles } from './use-talk-files.ts'

/** The sections of a talk: the school of minors is asked for by whoever works with that. */
export function sectionsOf(
  people: readonly TalkPerson[],
  today: string,
  education: boolean,
): InterviewSection[] {
  return sectionsFor(people, today).filter(
    (section) => section !== 'childrenAndSchool' || education,
  )
}

interface TalkSectionsProps {
  talkId: string
  /** Who may be referred in this talk, the person of the talk first. */
  people: readonly [TalkPerson, ...TalkPerson[]]
  household: Household | undefined
  files: ReturnType<typeof useTalkFiles>
  backgrounds: Backgrounds
  states: StatesOfSections
  open: OpenableSection
  /** Somebody asked for everything that is missing. */
  showsFaults: boolean
  /** Something changes in a section. */
  onBegin: (section: InterviewSection) => void
  onDone: (isDone: boolean) => void
  onClose: () => void
}

/** The section of the talk that is open. */
export function OpenSection(props: TalkSectionsProps) {
  const { people, household, backgrounds, states, open, showsFaults, onBegin } = props
  return (
    <SectionPanel
      section={open}
      state={everySection(states)[open]}
      onDone={props.onDone}
      onClose={props.onClose}
    >
      {isFileSection(open) ? (
        <OpenFiles {...props} open={open} />
      ) : (
        <BackgroundSection
          section={open}
          {...{ backgrounds, people, household, showsFaults }}
          onChange={() => onBegin(open)}
        />
      )}
    </SectionPanel>
  )
}

/** A section over the files of those in the talk, which are read when the first of them opens. */
function OpenFiles(props: TalkSectionsProps & { open: FileSectionName }) {
  const { people, files, open } = props
  const { t } = useTranslation()
  const ids = people.map(({ id }) => id).join(' ')
  const read = useRef(() => files.open(people))
  read.current = () => files.open(people)
  useEffect(() => {
    if (ids !== '') void read.current()
  }, [ids])

  const there = people.flatMap(({ id }): TypedFile[] => {
    const file = files.fileOf(id)
    return file ? [file] : []
  })
  const isWhole = there.length === people.length
  // Nobody moves under a hand while the others come in.
  const [isShown, setIsShown] = useState(isWhole)
  if (!isShown && (isWhole || files.failure)) setIsShown(true)
  return (
    <>
      {Boolean(files.failure) && !isWhole && (
        <Failure error={files.failure}>
          <Button variant="default" onClick={() => void read.current()}>
            {t('common.retry')}
          </Button>
        </Failure>
      )}
      {isShown &&
        (open === 'people' ? (
          <PeopleSection {...props} person={people[0]} open={there} />
        ) : (
          <FileSection key={open} section={open} files={files} open={there} />
        ))}
      {!isWhole && !files.failure && <SkeletonLines />}
    </>
  )
}
