export {
  type HandoverDecision,
  type HandoverStatus,
  handoverDecisions,
  handoverStatuses,
  isDecidedBy,
} from './handovers.ts'
