import type { ReferralAnswer } from '@onthaal/shared/referral-moves/schemas'
import type { ReferralCommand, ReferralUseCaseDependencies } from '../referral-use-cases.ts'
import { moveReferral } from './move-referral.ts'

/** Answers the question of the desk; its clock goes on, the working days waited come on top. */
export function answerReferralInfo(dependencies: ReferralUseCaseDependencies) {
  return (command: ReferralCommand<ReferralAnswer>) =>
    moveReferral(dependencies, command, () => ({
      event: 'answer',
      permission: 'actAsSender',
      input: { answer: command.input.answer },
      text: { shared: true, text: command.input.answer },
    }))
}
