export { LiveSign } from './live-sign.tsx'
