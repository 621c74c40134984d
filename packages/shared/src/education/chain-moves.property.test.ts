import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  allowedMoves,
  type ChainMoveInput,
  type ChainStanding,
  chainMoves,
  decideChainMove,
} from './chain-moves.ts'
import { closingReasons } from './chain-vocabulary.ts'

// Whatever people do in whatever order: a child leaves the board by proof, or because of two different people.

const start: ChainStanding = {
  state: 'open',
  ending: null,
  proposedBy: null,
  closedBy: null,
  proof: null,
}

interface Turn {
  readonly input: ChainMoveInput
  readonly userId: string | null
  readonly on: string
}

const turns: fc.Arbitrary<Turn> = fc
  .record({
    move: fc.constantFrom(...chainMoves),
    reason: fc.constantFrom(...closingReasons),
    enrolledOn: fc.constantFrom('2026-01-05', '2026-03-01'),
    isAtHome: fc.boolean(),
    // Nobody of ours: a school that answers.
    userId: fc.constantFrom('clerk', 'colleague', 'counsellor', null),
    on: fc.constantFrom('2026-01-10', '2026-02-10', '2026-04-01'),
  })
  .map(({ move, reason, enrolledOn, isAtHome, userId, on }): Turn => {
    if (move === 'recordProof') {
      return { input: { move, proof: { enrolledOn, hasStarted: null, isAtHome } }, userId, on }
    }
    return move === 'proposeClosing'
      ? { input: { move, reason }, userId, on }
      : { input: { move }, userId, on }
  })

/** Everything that happens, as whoever reads the history alone would tell it. */
function play(all: readonly Turn[]): { standing: ChainStanding; done: Turn[] } {
  let standing = start
  const done: Turn[] = []
  for (const turn of all) {
    const decision = decideChainMove(standing, turn.input, turn)
    const allowed = allowedMoves(standing, turn.on).includes(turn.input.move)
    if (!decision.ok) {
      expect(decision.refusal).toBe(allowed ? 'colleagueRequired' : 'notAllowed')
      continue
    }
    expect(allowed).toBe(true)
    standing = decision.standing
    done.push(turn)
  }
  return { standing, done }
}

test('no sequence of events closes a chain without proof or two different people', () => {
  fc.assert(
    fc.property(fc.array(turns, { maxLength: 40 }), (all) => {
      const { standing, done } = play(all)
      const last = (...names: string[]) => done.findLast(({ input }) => names.includes(input.move))
      if (standing.state === 'open') {
        expect(standing.proof).toBeNull()
        return
      }
      if (standing.ending === 'proof') {
        expect(standing.proof).not.toBeNull()
        // The last that was said of proofs is that there is one.
        expect(last('recordProof', 'endProof', 'denyStart')?.input.move).toBe('recordProof')
        return
      }
      const [proposed, confirmed] = [last('proposeClosing'), last('confirmClosing')]
      expect(standing.proof).toBeNull()
      expect(confirmed?.userId).toBeTruthy()
      expect(confirmed?.userId).not.toBe(proposed?.userId)
      expect(proposed?.input).toMatchObject({ reason: standing.ending })
      // Nothing was said between the two, or after them, that takes it back.
      const after = done.slice(done.indexOf(proposed as Turn) + 1).map(({ input }) => input.move)
      expect(after).toEqual(['confirmClosing'])
    }),
    { numRuns: 3000 },
  )
})

test('a chain is reached again whatever stood: nothing is closed for ever', () => {
  fc.assert(
    fc.property(fc.array(turns, { maxLength: 40 }), (all) => {
      const { standing } = play(all)
      if (standing.state === 'open') return
      const move = standing.ending === 'proof' ? 'endProof' : 'reopen'
      const back = decideChainMove(standing, { move }, { userId: 'clerk', on: '2026-04-01' })
      expect(back).toMatchObject({ ok: true, standing: start })
    }),
  )
})
