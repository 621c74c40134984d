export { controlOf } from './control-of.ts'
