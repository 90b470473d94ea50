import { tuitionFees, type TuitionFee, type TuitionKind } from '../../cao/tuitionFees';
import type { Cell } from '../../tables/values';

const OWN_QUOTE = 'eigen opgave, voorbeeld';

/**
 * The rows of `Opleidingen` in the sample. Statutory fees come from the shipped data with their source; no price of
 * the other courses was found in public, so those say that they are examples, or are left to be filled in.
 */
export function sampleCourses(): Cell[][] {
  return [
    taught('AD-PEP', 'Associate degree Pedagogisch Educatief Professional', 'hbo', 2),
    taught('AD-ICT', 'Associate degree ICT-beheer', 'hbo', 2),
    taught('LER', 'Lerarenopleiding tweedegraads (deeltijd)', 'hbo', 4),
    taught('MBO-OA', 'Onderwijsassistent (mbo 4, naast het werk)', 'mbo_bbl34', 3),
    taught('MBO-LAB', 'Laboratoriumtechniek (mbo 4, naast het werk)', 'mbo_bbl34', 3),
    taught('MBO-MAN', 'Managementassistent (mbo 4, naast het werk)', 'mbo_bbl34', 2),
    taught('MBO-FAC', 'Facilitair medewerker (mbo 2, naast het werk)', 'mbo_bbl12', 2),
    ['TOT', 'TOA Ontwikkelteam', 0, 1, 40, 'NVON: gratis, tot 40 uur. https://toa.tips/tot/'],
    ['NET', 'Cursus netwerkbeheer met examen', 1850, 1, '', OWN_QUOTE],
    ['EXC', 'Excel voor de schooladministratie', 395, 1, '', OWN_QUOTE],
    ['GED', 'Omgaan met lastig gedrag', 640, 1, '', OWN_QUOTE],
    ['VEI', 'Veilig werken met chemicaliën', 725, 1, '', OWN_QUOTE],
    [
      'BHV',
      'Bedrijfshulpverlening (BHV)',
      '',
      1,
      '',
      'Prijs niet gevonden: vul de eigen opgave in. Meestal opgedragen.',
    ],
  ];
}

function taught(code: string, name: string, kind: TuitionKind, years: number): Cell[] {
  const fee = newest(kind);
  const checked = fee.verified ? '' : ', niet bij de overheid nagegaan';
  const source = `${years} × ${fee.studyYear}: ${fee.source.title}${checked}`;
  return [code, name, (fee.value * years) / 100, years, '', source];
}

function newest(kind: TuitionKind): TuitionFee {
  return tuitionFees()
    .filter((fee) => fee.kind === kind)
    .reduce((last, fee) => (fee.studyYear > last.studyYear ? fee : last));
}
