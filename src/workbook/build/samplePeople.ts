/**
 * The invented staff of the sample school. Spread as the 2016 publication counts it: the five functions in scales 4 to
 * 8, 55% above 0.8 fte and 15% below 0.5 (13 and 4 of 24), 88% permanent (21 of 24). Surnames are things in a school,
 * so that nobody takes them for real people.
 */
export interface SamplePerson {
  readonly number: number;
  readonly name: string;
  readonly functionName: string;
  readonly scale: number;
  readonly step: number;
  readonly fte: number;
  /** Employed since this many school years before the current one. */
  readonly since: number;
  /** Day of that school year, 0 for 1 August. */
  readonly sinceDay: number;
  /** Temporary: until 31 July of this many school years on; absent for a permanent contract. */
  readonly until?: number;
}

/** The team, manager and location of the employees of a function. */
export const samplePlaces: Readonly<Record<string, readonly [string, string, string]>> = {
  Onderwijsassistent: ['Onderwijsondersteuning', 'Karin Roosterbord', 'Hoofdgebouw'],
  TOA: ['Onderwijsondersteuning', 'Karin Roosterbord', 'Hoofdgebouw'],
  Conciërge: ['Facilitair en ict', 'Otto Kapstok', 'Dependance'],
  'Ict-medewerker': ['Facilitair en ict', 'Otto Kapstok', 'Hoofdgebouw'],
  Secretaresse: ['Secretariaat', 'Ilse Ringband', 'Hoofdgebouw'],
  'Administratief medewerker': ['Secretariaat', 'Ilse Ringband', 'Hoofdgebouw'],
};

const FEBRUARY = 184;
const OCTOBER = 61;

type Row = readonly [number, string, string, number, number, number, number, number, number?];

const rows: readonly Row[] = [
  [1001, 'Aïsha Tussenuur', 'Onderwijsassistent', 5, 5, 1, 6, 0],
  [1002, 'Bram Krijtbord', 'Conciërge', 4, 11, 1, 14, 0],
  [1003, 'Chantal Inktpot', 'Secretaresse', 6, 9, 0.8, 9, 0],
  [1004, 'Dewi Agenda', 'Administratief medewerker', 5, 4, 0.6, 3, OCTOBER],
  [1005, 'Emre Routerkast', 'Ict-medewerker', 7, 6, 1, 5, 0],
  [1006, 'Fenna Proefbuis', 'TOA', 6, 10, 0.9, 11, 0],
  [1007, 'Gerrit Sleutelbos', 'Conciërge', 4, 7, 1, 7, FEBRUARY],
  [1008, 'Hafsa Leeswijzer', 'Onderwijsassistent', 4, 3, 0.5, 2, 0],
  [1009, 'Ilse Ringband', 'Secretaresse', 7, 12, 0.9, 16, 0],
  [1010, 'Joris Pipet', 'TOA', 7, 8, 1, 8, 0],
  [1011, 'Kemal Netwerkdoos', 'Ict-medewerker', 6, 3, 0.95, 1, FEBRUARY],
  [1012, 'Lotte Prikklok', 'Administratief medewerker', 4, 8, 0.4, 6, 0],
  [1013, 'Mirjam Vulpen', 'Secretaresse', 5, 6, 0.7, 4, 0],
  [1014, 'Nadia Rekenraam', 'Onderwijsassistent', 6, 7, 0.85, 5, 0],
  [1015, 'Otto Kapstok', 'Conciërge', 5, 11, 1, 19, 0],
  [1016, 'Priya Laptopkar', 'Ict-medewerker', 8, 5, 1, 3, 0],
  [1017, 'Quinten Gymschoen', 'Conciërge', 4, 2, 0.3, 0, 0, 1],
  [1018, 'Roxanne Brander', 'TOA', 5, 4, 0.75, 2, 0],
  [1019, 'Sanne Kladblok', 'Onderwijsassistent', 4, 2, 0.6, 0, OCTOBER, 0],
  [1020, 'Tariq Schoolbel', 'Conciërge', 5, 5, 0.9, 4, FEBRUARY],
  [1021, 'Ursula Paperclip', 'Administratief medewerker', 6, 11, 0.45, 13, 0],
  [1022, 'Vincent Weegschaal', 'TOA', 8, 9, 1, 10, 0],
  [1023, 'Wendela Stempel', 'Onderwijsassistent', 5, 3, 0.2, 1, 0, 1],
  [1024, 'Yusuf Beamer', 'Ict-medewerker', 5, 4, 0.5, 2, 0],
];

export const samplePeople: readonly SamplePerson[] = rows.map(
  ([number, name, functionName, scale, step, fte, since, sinceDay, until]) => {
    return { number, name, functionName, scale, step, fte, since, sinceDay, until };
  },
);
