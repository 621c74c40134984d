import { addWords } from '../i18n.ts'
import { referralTurns } from '../nl-be/referral-turns.ts'

addWords({ referralTurns })
