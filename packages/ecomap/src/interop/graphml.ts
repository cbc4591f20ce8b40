import type { View } from '@relational-practice/core'
import type { Element, Root } from 'xast'
import { toXml } from 'xast-util-to-xml'
import type { Ecomap } from '../schema/index.ts'
import { networkOf } from './network-of.ts'

const element = (
  name: string,
  attributes: Element['attributes'],
  children: Element['children'] = [],
): Element => ({ type: 'element', name, attributes, children })

const NODE_KEYS = ['kind', 'name', 'domain', 'formality', 'paid', 'importance', 'seen'] as const
const EDGE_KEYS = ['quality', 'flow', 'support', 'whatFlows'] as const

/** Each field once as a key of the file; a node’s and an edge’s of one name are two. */
const keys = (fields: readonly string[], of: 'node' | 'edge'): readonly Element[] =>
  fields.map((field) =>
    element('key', { id: `${of}-${field}`, for: of, 'attr.name': field, 'attr.type': 'string' }),
  )

const data = <F extends string>(
  of: 'node' | 'edge',
  fields: readonly F[],
  values: Readonly<Record<F, string>>,
): readonly Element[] =>
  fields.flatMap((field) =>
    values[field] === ''
      ? []
      : [element('data', { key: `${of}-${field}` }, [{ type: 'text', value: values[field] }])],
  )

/**
 * A map as GraphML, the form programs for networks read: a node for each person, household and system,
 * an edge for each tie. Edges are undirected; which way things go is in `flow`.
 */
export const toGraphml = (view: View<Ecomap>, options: { readonly asOf: string }): string => {
  const { nodes, ties } = networkOf(view, options)
  const graph = element('graph', { id: 'ecomap', edgedefault: 'undirected' }, [
    ...nodes.map((node) => element('node', { id: node.id }, [...data('node', NODE_KEYS, node)])),
    ...ties.map((tie, place) =>
      element('edge', { id: `e${place + 1}`, source: tie.source, target: tie.target }, [
        ...data('edge', EDGE_KEYS, tie),
      ]),
    ),
  ])
  const root: Root = {
    type: 'root',
    children: [
      { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' },
      element('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' }, [
        ...keys(NODE_KEYS, 'node'),
        ...keys(EDGE_KEYS, 'edge'),
        graph,
      ]),
    ],
  }
  return `${toXml(root, { closeEmptyElements: true })}\n`
}
