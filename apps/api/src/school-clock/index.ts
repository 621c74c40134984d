export {
  type ChainTendingRepository,
  createChainsToTendRepository,
  createChainTendingRepository,
} from './chain-tending-repository.ts'
export {
  createProofInForceRepository,
  type ProofInForceRepository,
} from './proof-in-force-repository.ts'
export { tendChain } from './tend-chain.ts'
export { tendChains } from './tend-chains.ts'
