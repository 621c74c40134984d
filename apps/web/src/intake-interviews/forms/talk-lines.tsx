import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { DoneNotice } from '../../ui/done-notice.tsx'
import styles from '../components/line-card.module.css'
import { LineSummary, lineWords } from '../components/line-summary.tsx'
import { isLineComplete, type Line, lineFrom, newLine, openProposals } from '../line.ts'
import type { Refusal } from '../refusal.ts'
import type { Proposal, TalkPerson } from '../talk.ts'
import { LineForm } from './line-form.tsx'
import { ProposedLines } from './proposed-lines.tsx'
import type { useTalkLines } from './use-talk-lines.ts'

interface TalkLinesProps {
  lines: ReturnType<typeof useTalkLines>
  /** Who may be referred in this talk, the person of the talk first. */
  people: readonly [TalkPerson, ...TalkPerson[]]
  desks: readonly { id: string; name: string }[]
  education: boolean
  proposals: readonly Proposal[]
  /** The referral that is open to be filled in. */
  openId: string | undefined
  onOpen: (lineId: string | undefined) => void
  /** Somebody asked for everything that is missing. */
  showsFaults: boolean
  /** What the server refused. */
  refusal: Refusal | undefined
}

const noIssues: Refusal['issues'] = []

/** The referrals of a talk: one open to be filled in, the others at a glance. */
export function TalkLines(props: TalkLinesProps) {
  const { lines, people, desks, education, openId, onOpen, showsFaults, refusal } = props
  const { t } = useTranslation()
  const addButton = useRef<HTMLButtonElement>(null)
  const focusNext = useRef<string | undefined>(undefined)

  useEffect(() => {
    if (!focusNext.current) return
    document.getElementById(focusNext.current)?.focus()
    focusNext.current = undefined
  })

  const open = (line: Line) => {
    onOpen(line.id)
    focusNext.current = `${line.id}-${people.length > 1 ? 'person' : 'type'}`
  }
  const add = () => {
    const line = newLine(people[0], desks)
    lines.add(line)
    open(line)
  }
  const take = (proposal: Proposal) => {
    const line = lineFrom(proposal, desks)
    lines.add(line)
    // What only staff can say is asked at once.
    if (!isLineComplete(line)) open(line)
    else if (openProposals(props.proposals, [...lines.lines, line]).length === 0) {
      focusNext.current = `${line.id}-edit`
    }
  }
  const takeAll = (proposals: readonly Proposal[]) => {
    const taken = proposals.map((proposal) => lineFrom(proposal, desks))
    for (const line of taken) lines.add(line)
    const lacking = taken.find((line) => !isLineComplete(line))
    if (lacking) open(lacking)
    else focusNext.current = `${taken[0]?.id}-edit`
  }
  const { removed } = lines

  return (
    <>
      {lines.lines.length > 0 && (
        <ul className={styles.lines}>
          {lines.lines.map((line) => {
            const isOpen = line.id === openId
            const what = lineWords(line, t)
            return (
              <li key={line.id} className={styles.card} data-open={isOpen}>
                <div className={styles.head}>
                  <LineSummary line={line} isComplete={isOpen || isLineComplete(line)} />
                  <div className={styles.buttons}>
                    {!isOpen && (
                      <Button
                        id={`${line.id}-edit`}
                        size="sm"
                        variant="default"
                        aria-label={t('talks.line.editOf', { what })}
                        onClick={() => open(line)}
                      >
                        {t('talks.line.edit')}
                      </Button>
                    )}
                    <Button
                      size="sm"
                      variant="default"
                      aria-label={t('talks.line.removeOf', { what })}
                      onClick={() => {
                        lines.remove(line.id)
                        if (isOpen) onOpen(undefined)
                        addButton.current?.focus()
                      }}
                    >
                      {t('talks.line.remove')}
                    </Button>
                  </div>
                </div>
                {isOpen && (
                  <LineForm
                    key={lines.revision}
                    line={line}
                    id={line.id}
                    people={people}
                    desks={desks}
                    education={education}
                    showsFaults={showsFaults}
                    issues={refusal?.part === line.id ? refusal.issues : noIssues}
                    onChange={lines.change}
                    onDone={() => {
                      onOpen(undefined)
                      focusNext.current = `${line.id}-edit`
                    }}
                  />
                )}
              </li>
            )
          })}
        </ul>
      )}
      <DoneNotice doneId={removed?.line.id}>
        {removed && (
          <>
            <span>{t('talks.line.removed', { what: lineWords(removed.line, t) })}</span>{' '}
            <Button
              size="sm"
              variant="default"
              onClick={() => {
                const line = lines.undo()
                if (line) focusNext.current = `${line.id}-edit`
              }}
            >
              {t('talks.line.undo')}
            </Button>
          </>
        )}
      </DoneNotice>
      <ProposedLines
        proposals={openProposals(props.proposals, lines.lines)}
        onTake={take}
        onTakeAll={takeAll}
      />
      <div>
        <Button
          ref={addButton}
          variant={lines.lines.length === 0 ? 'light' : 'default'}
          onClick={add}
        >
          {t(lines.lines.length === 0 ? 'talks.line.add' : 'talks.line.addAnother')}
        </Button>
      </div>
    </>
  )
}
