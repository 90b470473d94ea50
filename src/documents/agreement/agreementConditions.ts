import type { AgreementTexts } from '../../texts/nl/agreement';
import { grouped } from '../../domain/grouped';
import type { PaperBlock } from '../paper';
import type { Agreement } from './agreement';
import type { Condition } from './conditions';

/** A condition, with the article that says so. */
export function conditionText({ subject, source }: Condition, t: AgreementTexts): string {
  const { value, provenance } = source;
  const sentence = t.conditions[subject](value);
  return provenance.kind === 'cao' && provenance.article !== null
    ? `${sentence.slice(0, -1)} (${provenance.article}).`
    : sentence;
}

/** Where the conditions come from, in small print: those of one source together, each with its article. */
export function conditionSources({ conditions }: Agreement, t: AgreementTexts): PaperBlock[] {
  const bySource = grouped(conditions, (condition) => sourceText(condition, t));
  return [...bySource].map(([text, of]): PaperBlock => ({
    kind: 'small',
    text: `${of.map((condition) => nameOf(condition, t)).join(', ')}. ${text}`,
  }));
}

function nameOf({ subject, source: { provenance } }: Condition, t: AgreementTexts): string {
  const name = t.conditions.names[subject];
  return provenance.kind === 'cao' && provenance.article !== null ? `${name} (${provenance.article})` : name;
}

function sourceText({ subject, source }: Condition, t: AgreementTexts): string {
  const { provenance, personal, validity, from } = source;
  const c = t.conditions;
  switch (provenance.kind) {
    case 'default':
      // The CAO has no rule that could be the source of proportion in time.
      return subject === 'proRataInTime' ? c.choice : `${c.byDefault}.`;
    case 'workbook':
      return ended(`${(personal ? c.personal : c.own)(provenance.note)}; ${c.since(from)}`);
    case 'cao': {
      const { title, verifiedUntil, note } = provenance;
      const trust =
        verifiedUntil === null || validity === 'neverConfirmed'
          ? c.neverConfirmed
          : validity === 'confirmed'
            ? c.confirmed(verifiedUntil)
            : c.carriedForward(verifiedUntil);
      const text = ended(`${c.source(title, null)}; ${c.since(from)}; ${trust}`);
      // What saving asks for stands in the note: a plan, and that both agree.
      return subject === 'savingTermPlan' && note ? `${text} ${note}` : text;
    }
  }
}

const ended = (sentence: string) => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`);

/** What a subsidy asks, with the source that says so behind it. Those are Dutch. */
export function schemeBlocks({ courses }: Agreement, t: AgreementTexts): PaperBlock[] {
  const schemes = new Map(courses.flatMap((course) => course.schemes.map((scheme) => [scheme.id, scheme])));
  return [...schemes.values()].map(({ name, conditions, sources }): PaperBlock => {
    const from = sources
      .slice(0, 1)
      .map((source) => `${t.conditions.source(source.title, source.article ?? null)}.`);
    return { kind: 'small', text: [t.conditions.scheme(name, conditions.join(' ')), ...from].join(' ') };
  });
}

/** Where the sources above are to be found, each once. */
export function addressBlocks({ conditions, courses }: Agreement, t: AgreementTexts): PaperBlock[] {
  const addresses = new Map([
    ...conditions.flatMap(({ source: { provenance } }) =>
      provenance.kind === 'cao' ? [[provenance.title, provenance.url] as const] : [],
    ),
    ...courses.flatMap(({ schemes }) =>
      schemes.flatMap(({ sources }) =>
        sources.slice(0, 1).map((source) => [source.title, source.url] as const),
      ),
    ),
  ]);
  return addresses.size === 0 ? [] : [{ kind: 'small', text: ended(t.conditions.addresses([...addresses])) }];
}
