export {
  concerns,
  isLiveCursor,
  type LiveChange,
  type LiveKind,
  type LiveViewer,
  liveCursorPattern,
  liveKinds,
} from './live-changes.ts'
