// A map for other programs: nodes and ties
export { networkOf, type Network, type NetworkNode, type NetworkTie } from './network-of.ts'
export { nodesToCsv, tiesToCsv } from './csv.ts'
export { toGraphml } from './graphml.ts'
