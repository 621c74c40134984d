import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { Actions } from '../../ui/actions.tsx'
import type { EducationChain } from '../chain.ts'
import { useAnswerStart, useConfirmClosing } from '../chain-mutations.ts'
import styles from '../components/chain.module.css'
import { ChainFacts, ChainState } from '../components/chain-facts.tsx'
import { ChainHistory } from '../components/chain-history.tsx'
import { EndProof } from './end-proof.tsx'
import { DeclineClosing, NotStarted, ReopenChain } from './note-dialogs.tsx'
import { ProposeClosing } from './propose-closing.tsx'
import { RecordProof } from './record-proof.tsx'

const dialogs = {
  recordProof: RecordProof,
  endProof: EndProof,
  denyStart: NotStarted,
  proposeClosing: ProposeClosing,
  declineClosing: DeclineClosing,
  reopen: ReopenChain,
} as const
type DialogName = keyof typeof dialogs

interface ChainPanelProps {
  chain: EducationChain
  /** Not while the file may not be changed. */
  mayChange: boolean
}

/** How a child is followed: how far it is, who has it in hand, what is asked, and what can be done. */
export function ChainPanel({ chain, mayChange }: ChainPanelProps) {
  const { t } = useTranslation()
  const [open, setOpen] = useState<DialogName>()
  const { moves, proof, asksWhetherStarted } = chain
  const Dialog = open && dialogs[open]
  const button = (name: DialogName, label: string) =>
    mayChange &&
    moves.includes(name) && (
      <Button variant="default" onClick={() => setOpen(name)}>
        {label}
      </Button>
    )

  return (
    <>
      <ChainState chain={chain} />
      <ChainFacts chain={chain} />
      <Proposal chain={chain} mayChange={mayChange} onDecline={() => setOpen('declineClosing')} />
      {asksWhetherStarted && mayChange && (
        <StartQuestion chain={chain} onNo={() => setOpen('denyStart')} />
      )}
      <Actions>
        {button('recordProof', t(proof ? 'chain.correctProof' : 'chain.recordProof'))}
        {button('endProof', t('chain.endProof'))}
        {button('proposeClosing', t('chain.propose'))}
        {button('reopen', t('chain.followAgain'))}
      </Actions>
      <ChainHistory events={chain.events} />
      {Dialog && <Dialog chain={chain} onClose={() => setOpen(undefined)} />}
    </>
  )
}

interface ProposalProps extends ChainPanelProps {
  onDecline: () => void
}

/** What somebody proposes, or how it ended without proof. */
function Proposal({ chain, mayChange, onDecline }: ProposalProps) {
  const { t } = useTranslation()
  const confirm = useConfirmClosing(chain)
  const { closing, state } = chain
  if (!closing || closing.reason === 'proof') return null
  const { reason, detail, receivingMunicipality, proposedBy, proposedFor, isMine } = closing
  const who = [proposedBy?.displayName, proposedFor?.name].filter(Boolean).join(', ')
  return (
    <div className={styles.ask}>
      <p>
        <strong>{t(state === 'open' ? 'chain.proposed' : 'chain.closedFor')}</strong>{' '}
        {t(`chain.reason.${reason}`)}
        {receivingMunicipality && ` (${receivingMunicipality})`}
      </p>
      {detail && <p>{detail}</p>}
      {who && <p className={styles.note}>{t('chain.proposedBy', { who })}</p>}
      {state === 'open' && (
        <>
          <p>{t(isMine ? 'chain.waitsForOther' : 'chain.waitsForYou')}</p>
          {confirm.error && <Failure error={confirm.error} takesFocus />}
          {mayChange && (
            <Actions>
              {!isMine && (
                <Button loading={confirm.isPending} onClick={() => confirm.mutate(undefined)}>
                  {t('chain.confirm')}
                </Button>
              )}
              <Button variant="default" onClick={onDecline}>
                {t('chain.decline')}
              </Button>
            </Actions>
          )}
        </>
      )}
    </div>
  )
}

/** Asked once, thirty days after the day of enrolment. */
function StartQuestion({ chain, onNo }: { chain: EducationChain; onNo: () => void }) {
  const { t } = useTranslation()
  const answer = useAnswerStart(chain)
  return (
    <div className={styles.ask}>
      <p>
        <strong>{t('chain.askStarted', { school: chain.proof?.schoolName ?? '' })}</strong>
      </p>
      {answer.error && <Failure error={answer.error} takesFocus />}
      <Actions>
        <Button loading={answer.isPending} onClick={() => answer.mutate({ hasStarted: true })}>
          {t('chain.started')}
        </Button>
        <Button variant="default" onClick={onNo}>
          {t('chain.notStarted')}
        </Button>
      </Actions>
    </div>
  )
}
