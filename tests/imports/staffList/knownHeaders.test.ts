import { knownLists, meaningsOf, squashHeader } from '../../../src/imports/staffList/knownHeaders';

const entries = knownLists.flatMap(({ system, headers }) =>
  Object.entries(headers).map(([header, meaning]) => ({ system, header, meaning })),
);

test('every header of the list is recognised as what it means in its system', () => {
  for (const { system, header, meaning } of entries) {
    const { match, meanings } = meaningsOf(header);
    expect([header, match]).toEqual([header, 'whole']);
    expect(meanings.find((known) => known.meaning === meaning)?.systems).toContain(system);
  }
  expect(entries.length).toBeGreaterThan(296);
});

test('spellings that differ in nothing but form are one header', () => {
  for (const spelling of [
    '[Datum in dienst]',
    'DatumInDienst',
    'datum_in_dienst *',
    'DATUM-IN-DIENST',
    '\ufeffDatum in dienst:',
  ]) {
    expect(squashHeader(spelling)).toBe('datumindienst');
  }
});

test('a header that means different things in different systems says so, the most usual first', () => {
  expect(meaningsOf('Persoonsnummer').meanings.map(({ meaning }) => meaning)).toEqual([
    'number',
    'otherNumber',
  ]);
  expect(new Set(meaningsOf('Naam').meanings.map(({ meaning }) => meaning))).toEqual(
    new Set(['fullName', 'surname']),
  );
});

test('a header is recognised without the words around it, or by one telling word', () => {
  expect(meaningsOf('Huidige trede')).toMatchObject({ match: 'part', meanings: [{ meaning: 'step' }] });
  expect(meaningsOf('Beroepsnaam code').meanings).toEqual([]);
  expect(meaningsOf('empl_Roepnaam')).toMatchObject({ match: 'part', meanings: [{ meaning: 'callName' }] });
  expect(meaningsOf('OOP-functie 2026')).toMatchObject({
    match: 'word',
    meanings: [{ meaning: 'functionName' }],
  });
  expect(meaningsOf('Kleur van de fiets').meanings).toEqual([]);
});

test('what must never be taken in is known as such', () => {
  for (const header of ['BSN', 'Burgerservicenummer', 'IBAN', 'E-mailadres']) {
    expect(meaningsOf(header).meanings.map(({ meaning }) => meaning)).toEqual(['ignored']);
  }
  expect(meaningsOf('Geboortedatum').meanings[0].meaning).toBe('birthDate');
});

test.each([
  ['Dienstverband begindatum', 'inService'],
  ['Ing.dat dienstverband', 'inService'],
  ['Einddat. dienstverband', 'outOfService'],
  ['Dienstverband einddatum', 'outOfService'],
  ['Laatste werkdag', 'outOfService'],
  ['Datum einde contract', 'until'],
  ['Arbeidsovereenkomst ingangsdatum', 'from'],
])('the words of %s tell what it is in any order', (header, meaning) => {
  expect(meaningsOf(header).meanings.map((known) => known.meaning)).toContain(meaning);
});

test.each(['Einde proeftijd', 'Einddatum rijbewijs contract'])('%s is no date of an employment', (header) =>
  expect(meaningsOf(header).meanings).toEqual([]),
);

test.each([
  'Begindatum verlof',
  'Ouderschapsverlof fte',
  'Fte ziek',
  'Datum jubileum',
  'Laatst gewijzigd op',
])('%s is known, and says nothing of what somebody works or since when', (header) =>
  expect(meaningsOf(header).meanings.map(({ meaning }) => meaning)).toEqual(['ignored']),
);

test.each(['Fte zonder verlof', 'Deeltijdfactor excl. ouderschapsverlof', 'Wtf exclusief verlof'])(
  '%s is the fte that is asked for: that of the contract',
  (header) => expect(meaningsOf(header).meanings[0]?.meaning).toBe('fte'),
);
