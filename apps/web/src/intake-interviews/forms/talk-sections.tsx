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
import type { Household, TypedFile } from '../../persons/index.ts'
import { SkeletonLines } from '../../ui/skeleton-lines.tsx'
import type { TalkPerson } from '../talk.ts'
import { type FileSection as FileSectionName, isFileSection } from '../talk-files.ts'
import { FileSection } from './file-section.tsx'
import { PeopleSection } from './people-section.tsx'
import { SectionPanel } from './section-panel.tsx'
import type { useTalkFiles } from './use-talk-files.ts'

/** The sections of this talk that the page can ask about. */
export function sectionsOf(people: readonly TalkPerson[], today: string): InterviewSection[] {
  return sectionsFor(people, today).filter(
    (section) => section === 'informed' || isFileSection(section),
  )
}

interface TalkSectionsProps {
  talkId: string
  /** Who may be referred in this talk, the person of the talk first. */
  people: readonly [TalkPerson, ...TalkPerson[]]
  household: Household | undefined
  files: ReturnType<typeof useTalkFiles>
  states: StatesOfSections
  open: FileSectionName
  onDone: (isDone: boolean) => void
  onClose: () => void
}

/** The section of the talk that is open, over the files of those who are in it. */
export function OpenSection(props: TalkSectionsProps) {
  const { people, files, states, open, onDone, onClose } = props
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
    <SectionPanel
      section={open}
      state={everySection(states)[open]}
      onDone={onDone}
      onClose={onClose}
    >
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
    </SectionPanel>
  )
}
