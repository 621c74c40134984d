import type { ReferralQuestion } from '@onthaal/shared/referral-moves/schemas'
import type { ReferralCommand, ReferralUseCaseDependencies } from '../referral-use-cases.ts'
import { moveReferral } from './move-referral.ts'

/** Asks the sender what the desk has to know; until the answer its clock stands still. */
export function askReferralInfo(dependencies: ReferralUseCaseDependencies) {
  return (command: ReferralCommand<ReferralQuestion>) =>
    moveReferral(dependencies, command, () => {
      const { question, answerBy } = command.input
      return {
        event: 'askInfo',
        permission: 'followReferrals',
        input: { question, answerBy },
        text: { shared: true, text: question },
      }
    })
}
