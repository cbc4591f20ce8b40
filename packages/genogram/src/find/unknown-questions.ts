import type { UnknownTopic } from './unknown.ts'

/** How a topic is asked about: as a noun phrase and as a question, `one` the first person it is about, `all` everyone, `other` the second. */
export interface UnknownQuestion {
  readonly topic: (one: string, all: string, other: string) => string
  readonly question: (one: string, all: string, other: string) => string
}

const ask = (
  topic: UnknownQuestion['topic'],
  question: UnknownQuestion['question'],
): UnknownQuestion => ({ topic, question })

/** Every topic in plain words that a worker can say at somebody's table. */
export const UNKNOWN_QUESTIONS: Readonly<Record<UnknownTopic, UnknownQuestion>> = {
  'person/name': ask(
    (one) => `the name of ${one}`,
    (one) => `What is the name of ${one}?`,
  ),
  'person/gender': ask(
    (one) => `the gender ${one} lives in`,
    (one) => `How does ${one} describe their gender?`,
  ),
  'person/gender-basis': ask(
    (one) => `the gender of ${one}`,
    (one) => `How does ${one} describe their gender themselves?`,
  ),
  'person/born': ask(
    (one) => `when ${one} was born`,
    (one) => `When was ${one} born?`,
  ),
  'person/bornIn': ask(
    (one) => `where ${one} was born`,
    (one) => `Where was ${one} born?`,
  ),
  'person/death': ask(
    (one) => `whether and when ${one} died`,
    (one) => `If ${one} has died, when was that?`,
  ),
  'person/languages': ask(
    (one) => `the languages of ${one}`,
    (one) => `Which languages does ${one} speak, and which do they like best?`,
  ),
  'person/cultures': ask(
    (one) => `the cultures of ${one}`,
    (one) => `Which cultures does ${one} feel part of?`,
  ),
  'person/occupation': ask(
    (one) => `what ${one} does`,
    (one) => `What does ${one} do in the day?`,
  ),
  'person/home': ask(
    (one) => `where ${one} lives`,
    (one) => `Where does ${one} live, and with whom?`,
  ),
  'person/parents': ask(
    (one) => `who the parents of ${one} are`,
    (one) => `Who are the parents of ${one}?`,
  ),
  'person/second-parent': ask(
    (one) => `whether ${one} has another parent`,
    (one) => `Is there another parent of ${one}, and who?`,
  ),
  'person/parentage': ask(
    (one) => `who a parent of ${one} is`,
    (one) =>
      `Who tells what about the parents of ${one}, what has ${one} been told, and who can be asked alone?`,
  ),
  'person/siblings': ask(
    (one) => `the brothers and sisters of ${one}`,
    (one) => `Who does ${one} count as brothers and sisters?`,
  ),
  'person/partners': ask(
    (one) => `the partners of ${one}`,
    (one) => `Who are or were the partners of ${one}?`,
  ),
  'person/children': ask(
    (one) => `the children of ${one}`,
    (one) => `Which children does ${one} have?`,
  ),
  'person/responsibility': ask(
    (one) => `who has parental responsibility for ${one}`,
    (one) => `Who has parental responsibility for ${one}, and what shows it?`,
  ),
  'partnership/kind': ask(
    (_, all) => `what ${all} are or were to each other`,
    (_, all) => `What are or were ${all} to each other?`,
  ),
  'partnership/from': ask(
    (_, all) => `when it began between ${all}`,
    (_, all) => `When did it begin between ${all}?`,
  ),
  'partnership/to': ask(
    (_, all) => `whether and when it ended between ${all}`,
    (_, all) => `Has it ended between ${all}, and when?`,
  ),
  'event/on': ask(
    (_, all) => `when something happened between ${all}`,
    (_, all) => `When did this happen between ${all}?`,
  ),
  'event/jurisdiction': ask(
    (_, all) => `under which law ${all} had their ceremony`,
    (_, all) => `In which country was the ceremony of ${all}?`,
  ),
  'stay/from': ask(
    (one) => `since when ${one} lived there`,
    (one) => `When did ${one} begin to live there?`,
  ),
  'stay/to': ask(
    (one) => `until when ${one} lived there`,
    (one) => `Does ${one} live there still, or until when?`,
  ),
  'placement/carers': ask(
    (one) => `who cares for ${one} there`,
    (one) => `Who cares for ${one} there?`,
  ),
  'placement/arrangedBy': ask(
    (one) => `who arranged where ${one} lives`,
    (one) => `Who arranged where ${one} lives?`,
  ),
  'placement/legalBasis': ask(
    (one) => `the legal basis on which ${one} lives there`,
    (one) => `On what legal basis does ${one} live there?`,
  ),
  'placement/from': ask(
    (one) => `since when ${one} was there`,
    (one) => `When did ${one} go there?`,
  ),
  'placement/to': ask(
    (one) => `until when ${one} was there`,
    (one) => `Is ${one} there still, or until when?`,
  ),
  'responsibility/basis': ask(
    (one, _, other) => `on what parental responsibility of ${other} for ${one} rests`,
    (one, _, other) => `On what does parental responsibility of ${other} for ${one} rest?`,
  ),
  'responsibility/evidence': ask(
    (one, _, other) => `what shows parental responsibility of ${other} for ${one}`,
    (one, _, other) => `Which document shows parental responsibility of ${other} for ${one}?`,
  ),
  'responsibility/eventOn': ask(
    (one, _, other) => `the day that gave ${other} parental responsibility for ${one}`,
    (one, _, other) => `Which day gave ${other} parental responsibility for ${one}?`,
  ),
  'responsibility/from': ask(
    (one, _, other) => `since when ${other} had parental responsibility for ${one}`,
    (one, _, other) => `Since when did ${other} have parental responsibility for ${one}?`,
  ),
  'responsibility/to': ask(
    (one, _, other) => `whether parental responsibility of ${other} for ${one} ended`,
    (one, _, other) => `Did parental responsibility of ${other} for ${one} end, and when?`,
  ),
  'pregnancy/due': ask(
    (one) => `when the baby of ${one} is due`,
    (one) => `When is the baby of ${one} due?`,
  ),
  'pregnancy/on': ask(
    (one) => `when a pregnancy of ${one} ended`,
    (one) => `If ${one} wishes to say: when was that?`,
  ),
  'migration/fromPlace': ask(
    (one) => `where ${one} came from`,
    (one) => `Where did ${one} come from?`,
  ),
  'migration/toPlace': ask(
    (one) => `where ${one} went`,
    (one) => `Where did ${one} go?`,
  ),
  'migration/on': ask(
    (one) => `when ${one} moved`,
    (one) => `When did ${one} move?`,
  ),
  'bond/towards': ask(
    (_, all) => `which way it goes between ${all}`,
    (_, all) => `Which way does it go between ${all}?`,
  ),
  'harm/by': ask(
    (one) => `by whom ${one} was harmed`,
    (one) =>
      `Is it known who harmed ${one}? Speak to them alone, and only as far as is agreed with those who are looking into it.`,
  ),
  'harm/livedThroughBy': ask(
    (one) => `which children lived through harm to ${one}`,
    (one) => `Which children saw, heard or lived with the harm to ${one}?`,
  ),
  'harm/from': ask(
    (one) => `when harm to ${one} began`,
    (one) => `When did the harm to ${one} begin?`,
  ),
  'harm/to': ask(
    (one) => `whether harm to ${one} has ended`,
    (one) => `Has the harm to ${one} ended, and when?`,
  ),
  'harm/status': ask(
    (one) => `whether harm to ${one} is alleged, admitted, found or disputed`,
    (one) => `Is the harm to ${one} alleged, admitted, found by a court, or disputed?`,
  ),
  'multiple-birth/zygosity': ask(
    (_, all) => `whether ${all} are identical`,
    (_, all) => `Are ${all} identical?`,
  ),
}
