export {
  concerns,
  type LiveChange,
  type LiveKind,
  type LiveViewer,
  liveKinds,
} from './live-changes.ts'
