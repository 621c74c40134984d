import type { UseFormReturnType } from '@mantine/form'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { issueWords } from '../../api/issue-words.ts'
import type { Line } from '../line.ts'
import { refusalOf, talkPart } from '../refusal.ts'
import type { SaveState } from '../saver.ts'
import type { TalkValues } from '../talk-values.ts'

interface RefusalOptions {
  state: SaveState
  form: UseFormReturnType<TalkValues>
  /** What the ids of the controls of the talk begin with. */
  id: string
  lines: readonly Line[]
  /** The fields of a referral that the page shows. */
  lineFields: readonly string[]
  /** Opens the referral that was refused. */
  onLine: (lineId: string) => void
}

/** Brings what the server refused to its fields, in the talk or in the referral that it is about. */
export function useRefusal({ state, form, id, lines, lineFields, onLine }: RefusalOptions) {
  const { t } = useTranslation()
  const [seen, setSeen] = useState(state)
  const [refusal, setRefusal] = useState(() => refusalOf(state, lines, lineFields))
  const [attempt, setAttempt] = useState(0)
  if (seen !== state) {
    setSeen(state)
    setRefusal(refusalOf(state, lines, lineFields))
  }
  const openLine = useRef(onLine)
  openLine.current = onLine

  const { setErrors } = form
  useEffect(() => {
    if (!refusal) return
    setAttempt((count) => count + 1)
    if (refusal.part === talkPart) {
      setErrors(
        Object.fromEntries(refusal.issues.map((issue) => [issue.field, issueWords(issue, t)])),
      )
    } else {
      openLine.current(refusal.part)
    }
  }, [refusal, setErrors, t])

  return {
    refusal,
    attempt,
    errors: (refusal?.issues ?? []).map((issue) => ({
      fieldId: `${refusal?.part === talkPart ? id : refusal?.part}-${issue.field}`,
      message: issueWords(issue, t),
    })),
    /** Somebody asks to go on: the faults come into sight once more. */
    showAgain: () => setRefusal(refusal && { ...refusal, issues: [...refusal.issues] }),
  }
}
