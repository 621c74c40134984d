import type { InterviewSection } from '@onthaal/shared/intake-interviews'
import { useRouter } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { OpenableSection } from '../talk-files.ts'
import { overviewIdOf } from '../talk-files.ts'
import type { TalkPlace } from '../talk-search.ts'
import { headingIdOf } from './section-panel.tsx'

interface SectionPlaceOptions {
  place: TalkPlace
  onPlace: (place: TalkPlace) => void
  begin: (section: InterviewSection) => void
  sayDone: (section: InterviewSection, isDone: boolean) => void
}

/** Which section of a talk is open, and how the focus goes along with what opens and closes. */
export function useSectionPlace({ place, onPlace, begin, sayDone }: SectionPlaceOptions) {
  const focusNext = useRef<string | undefined>(undefined)
  useEffect(() => {
    if (!focusNext.current) return
    document.getElementById(focusNext.current)?.focus()
    focusNext.current = undefined
  })
  const { state } = useRouter()
  const [changed] = useState(() => state.location.state.changed === true && place.onderdeel)
  const beginNow = useRef(begin)
  beginNow.current = begin
  useEffect(() => {
    if (changed) beginNow.current(changed)
  }, [changed])
  const open: OpenableSection | undefined =
    place.onderdeel === 'informed' ? undefined : place.onderdeel
  const show = (onderdeel: InterviewSection | undefined) => onPlace({ ...place, onderdeel })
  const close = () => {
    if (open) focusNext.current = overviewIdOf(open)
    show(undefined)
  }

  return {
    open,
    show,
    close,
    /** Goes to a section; the one that is open closes. */
    go: (section: InterviewSection) => {
      if (section === open) {
        close()
        return
      }
      focusNext.current = headingIdOf(section)
      show(section)
    },
    /** Staff say of the section that is open whether it is done: done, it makes room. */
    finish: (isDone: boolean) => {
      if (open) sayDone(open, isDone)
      if (isDone) close()
    },
  }
}
