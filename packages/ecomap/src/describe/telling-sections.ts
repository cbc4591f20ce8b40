import { entries, formatPartialDate } from '@relational-practice/core'
import { onDate, sentence, sentences, timeOf } from '@relational-practice/core/wording'
import { viewWords } from '../draw/picture-title.ts'
import { isSystem } from '../find/index-ecomap.ts'
import { spokeOf, systemsJoined } from '../find/tie-sides.ts'
import type { Tie } from '../schema/index.ts'
import { describeParentLink, describePartnership } from './describe-kin.ts'
import { describePerson } from './describe-person.ts'
import { describeSystem } from './describe-system.ts'
import { describeTie } from './describe-tie.ts'
import type { Telling } from './telling.ts'

/** A part of what is told, with its heading. */
export interface Section {
  readonly heading: string
  readonly paragraphs: readonly string[]
}

const aboutWhom = (telling: Telling): string => {
  const { ecomap, names, name, end, asOf } = telling
  const { subject, household, madeOn, madeBy, madeWith } = ecomap
  const made = [
    madeOn && onDate(madeOn),
    madeBy && `by ${madeBy}`,
    madeWith && `with ${names(madeWith)}`,
  ].filter((words) => words !== undefined)
  const whom = subject ? name(subject) : household && end(household)
  const whose = viewWords(telling)
  return sentences(
    whom && `This map is about ${whom}`,
    whose && `It is drawn ${whose}`,
    `It shows what was around as at ${formatPartialDate(asOf)}`,
    made.length > 0 && `It was made ${made.join(' ')}`,
  )
}

/** Whether a tie leads to another family’s child, who is told of nowhere. */
const isPeerTie = ({ index }: Telling, { between }: Tie): boolean =>
  between.some((each) => isSystem(each) && index.system(each)?.domain === 'peer')

const statements = (telling: Telling): readonly string[] =>
  entries(telling.ecomap.statements).map(
    ([, { speaker, speakerOutside, words, askedAs, saidOn }]) => {
      const who = speaker ? telling.name(speaker) : (speakerOutside ?? 'Somebody')
      return sentences(
        `${who} said${saidOn ? ` ${onDate(saidOn)}` : ''}: “${words}”`,
        askedAs && `Asked: “${askedAs}”`,
      )
    },
  )

/** Everything a reader may see of a map, in parts; a part with nothing in it is left out. */
export const tellingSections = (telling: Telling): readonly Section[] => {
  const { index, ecomap, end, names, asOf } = telling
  const ties = index.ties.filter(([, tie]) => !isPeerTie(telling, tie))
  const isOver = (tie: Tie): boolean => timeOf(tie, asOf) === 'past'
  const told = (which: (entry: (typeof ties)[number]) => boolean): readonly string[] =>
    ties.filter(which).map(([, tie]) => describeTie(telling, tie))
  const spokes = (entry: (typeof ties)[number]): boolean => spokeOf(entry) !== undefined
  const between = ([, tie]: (typeof ties)[number]): boolean => systemsJoined(tie) !== undefined
  const all: readonly Section[] = [
    { heading: 'Whom this is about', paragraphs: [aboutWhom(telling)] },
    {
      heading: 'Who lives together',
      paragraphs: index.households.map(([id, { members = [], note }]) =>
        sentences(members.length > 0 ? `${end(id)}: ${names(members)}` : end(id), note),
      ),
    },
    {
      heading: 'The people',
      paragraphs: index.people.map(([id, person]) => describePerson(telling, id, person)),
    },
    {
      heading: 'How they are related',
      paragraphs: [
        ...index.partnerships.map(([, each]) => describePartnership(telling, each)),
        ...index.parentLinks.map(([, each]) => describeParentLink(telling, each)),
      ],
    },
    {
      heading: 'Who and what is around them',
      paragraphs: index.systems
        .filter(([, { domain }]) => domain !== 'peer')
        .map(([id, system]) => describeSystem(telling, id, system)),
    },
    {
      heading: 'How they are tied',
      paragraphs: told((entry) => spokes(entry) && !isOver(entry[1])),
    },
    {
      heading: 'How those around are with each other',
      paragraphs: told((entry) => between(entry) && !isOver(entry[1])),
    },
    {
      heading: 'Ties inside the household',
      paragraphs: told((entry) => !spokes(entry) && !between(entry) && !isOver(entry[1])),
    },
    { heading: 'What is over', paragraphs: told(([, tie]) => isOver(tie)) },
    { heading: 'What people said', paragraphs: statements(telling) },
    {
      heading: 'How it was drawn',
      paragraphs:
        ecomap.keyVersion === undefined ? [] : [sentence(`By this key: ${ecomap.keyVersion}`)],
    },
  ]
  return all.filter(({ paragraphs }) => paragraphs.length > 0)
}
