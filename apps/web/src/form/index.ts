export { controlOf } from './control-of.ts'
export { fieldErrorsOf } from './field-errors-of.ts'
