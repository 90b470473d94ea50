/** The courses of the sample school, by code: `Opleidingen`, `Wensen` and `Functies` name them alike. */
export const sampleCourseNames = {
  'AD-PEP': 'Associate degree Pedagogisch Educatief Professional',
  'AD-ICT': 'Associate degree ICT-beheer',
  LER: 'Lerarenopleiding tweedegraads (deeltijd)',
  'MBO-OA': 'Onderwijsassistent (mbo 4, naast het werk)',
  'MBO-LAB': 'Laboratoriumtechniek (mbo 4, naast het werk)',
  'MBO-MAN': 'Managementassistent (mbo 4, naast het werk)',
  'MBO-FAC': 'Facilitair medewerker (mbo 2, naast het werk)',
  TOT: 'TOA Ontwikkelteam',
  NET: 'Cursus netwerkbeheer met examen',
  EXC: 'Excel voor de schooladministratie',
  GED: 'Omgaan met lastig gedrag',
  VEI: 'Veilig werken met chemicaliën',
  BHV: 'Bedrijfshulpverlening (BHV)',
} as const;

/** What else stands in words in the tables of the sample school: Dutch, as all that stands in the workbook. */
export const sampleSchoolWords = {
  ownFunction: 'Voorbeeld van deze verzonnen school: vul de eigen functies in.',
  ownQuote: 'eigen opgave, voorbeeld',
  freeCourse: 'NVON: gratis, tot 40 uur. https://toa.tips/tot/',
  noPrice: 'Prijs niet gevonden: vul de eigen opgave in. Meestal opgedragen.',
  fee: (years: number, studyYear: string, source: string, checked: boolean) =>
    `${years} × ${studyYear}: ${source}${checked ? '' : ', niet bij de overheid nagegaan'}`,
  expenses: {
    studyDay: 'Studiedag passend onderwijs',
    networkExam: 'Examen netwerkbeheer',
    technicianDay: 'Landelijke TOA-dag',
    emergencyResponse: 'BHV-herhaling',
    firstYear: 'Lesgeld eerste jaar',
    secretary: 'Training projectsecretaris',
    fee: 'Cursusgeld',
    webinars: 'Webinars notuleren',
    refund: 'Helft terug na stoppen',
    cloud: 'Cursus cloudbeheer',
    technician: 'Basiscursus TOA',
    masterclass: 'Masterclass practicumveiligheid',
  },
  otherCourses: {
    secretary: 'Projectsecretaris',
    administration: 'Administratie in het onderwijs',
    microbiology: 'Bijscholing microbiologie',
  },
  agreements: {
    saves: 'Spaarplan ingediend',
    savesLonger: 'Spaarafspraak voor de opleiding Onderwijsassistent',
    ends: 'Einde van de afspraak',
    advance: 'Mag het budget van een jaar later nu al gebruiken',
    extraHours: 'Professionaliseringsplan voor de lerarenopleiding',
  },
  fundMoney: 'Verzonnen: wat de school hiervoor opzij zet',
  talks: {
    savingRuns: 'Spaarafspraak loopt; diploma verwacht',
    wantsCourse: 'Wil een opleiding naast het werk',
    quote: 'Offerte netwerkbeheer meenemen',
    plan: 'Professionaliseringsplan',
    asks: 'Vraagt naar bijscholing',
  },
  /** Personal plans: the course, the goals of employee and school, and what the school does for it. */
  plans: {
    assistant: [
      'Mbo-opleiding Onderwijsassistent, naast het werk',
      'Doorgroeien naar onderwijsassistent',
      'Meer ondersteuning in de klas',
      'Les op vrijdag; rooster daarop aangepast',
    ],
    administration: [
      sampleCourseNames.EXC,
      'Zelfstandig de administratie voeren',
      'Minder werk dat dubbel wordt gedaan',
      'Twee middagen onder werktijd',
    ],
    teacher: [
      sampleCourseNames.LER,
      'Leraar worden',
      'Een eigen kandidaat voor een vacature',
      'Studiedag op woensdag; 43 uur extra per schooljaar',
    ],
  },
} as const;
