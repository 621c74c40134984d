import { Button } from '@mantine/core'
import type { InterviewSection, SectionState } from '@onthaal/shared/intake-interviews'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Actions } from '../../ui/actions.tsx'
import { Section } from '../../ui/section.tsx'
import { SectionMark } from '../components/section-mark.tsx'

/** The id of the heading of a section. */
export const headingIdOf = (section: InterviewSection) => `section-${section}`

interface SectionPanelProps {
  section: InterviewSection
  state: SectionState
  onDone: (isDone: boolean) => void
  onClose: () => void
  children: ReactNode
}

/** A section of the talk that is open. */
export function SectionPanel({ section, state, onDone, onClose, children }: SectionPanelProps) {
  const { t } = useTranslation()
  const isDone = state === 'done'
  return (
    <Section
      headingId={headingIdOf(section)}
      title={
        <>
          {t(`talks.sections.name.${section}`)} <SectionMark state={state} />
        </>
      }
    >
      {children}
      <Actions>
        <Button variant="light" onClick={() => onDone(!isDone)}>
          {t(isDone ? 'talks.sections.takeBack' : 'talks.sections.sayDone')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('talks.sections.close')}
        </Button>
      </Actions>
    </Section>
  )
}
