import type { AgreementTexts } from '../../texts/nl/agreement';
import type { PaperBlock } from '../paper';
import type { RuleSource } from '../../domain/ruleSource';
import type { Agreement } from './agreement';
import type { Condition } from './conditions';

/** A condition with its source behind it, in small print: there are many, and the agreement is to fit on one page. */
export function conditionBlock({ subject, source }: Condition, t: AgreementTexts): PaperBlock {
  const { provenance } = source;
  const sentences = [
    t.conditions[subject](source.value),
    // The sentence about proportion in time says itself that the school chose it: the CAO has no rule that could be its source.
    ...(subject === 'proRataInTime' && provenance.kind === 'default' ? [] : [sourceText(source, t)]),
    // What saving asks for stands in the note: a plan, and that both agree.
    ...(subject === 'savingTermPlan' && provenance.kind === 'cao' ? [provenance.note ?? ''] : []),
  ];
  return { kind: 'small', text: sentences.filter((sentence) => sentence !== '').join(' ') };
}

function sourceText({ provenance, personal, validity, from }: RuleSource, t: AgreementTexts): string {
  const c = t.conditions;
  switch (provenance.kind) {
    case 'default':
      return `${c.byDefault}.`;
    case 'workbook':
      return ended(`${(personal ? c.personal : c.own)(provenance.note)}; ${c.since(from)}`);
    case 'cao': {
      const { title, article, verifiedUntil } = provenance;
      const trust =
        verifiedUntil === null || validity === 'neverConfirmed'
          ? c.neverConfirmed
          : validity === 'confirmed'
            ? c.confirmed(verifiedUntil)
            : c.carriedForward(verifiedUntil);
      return ended(`${c.source(title, article)}; ${c.since(from)}; ${trust}`);
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
