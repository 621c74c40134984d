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
  /** The ids of those whose files are on the page. */
  fileIds: readonly string[]
  /** Shows in a file what was refused of it. */
  onFile: (personId: string, words: Readonly<Record<string, string>>) => void
}

/** Brings what the server refused to its fields, in the talk or in the referral that it is about. */
export function useRefusal(options: RefusalOptions) {
  const { state, form, id, lines, lineFields, fileIds } = options
  const { t } = useTranslation()
  const [seen, setSeen] = useState(state)
  const [refusal, setRefusal] = useState(() => refusalOf(state, lines, lineFields, fileIds))
  const [attempt, setAttempt] = useState(0)
  if (seen !== state) {
    setSeen(state)
    setRefusal(refusalOf(state, lines, lineFields, fileIds))
  }
  const latest = useRef(options)
  latest.current = options

  const { setErrors } = form
  useEffect(() => {
    if (!refusal) return
    setAttempt((count) => count + 1)
    const words = Object.fromEntries(
      refusal.issues.map((issue) => [issue.field, issueWords(issue, t)]),
    )
    if (refusal.part === talkPart) setErrors(words)
    else if (latest.current.fileIds.includes(refusal.part))
      latest.current.onFile(refusal.part, words)
    else latest.current.onLine(refusal.part)
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
