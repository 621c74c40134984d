import { addWords } from '../i18n.ts'
import { schoolBoard } from '../nl-be/school-board.ts'

addWords({ schoolBoard })
