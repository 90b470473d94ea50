import { readDay } from '../tables/values';
import { balanceOn } from '../domain/budget/ledger';
import { fail } from '../domain/problem';
import { Column } from './matrix';
import { guarded, perRow } from './outcome';
import { Pots } from './person';

/**
 * Geeft hoeveel scholingsuren een medewerker op de peildatum nog kan opnemen.
 * @customfunction URENSALDO
 * @param peildatum De datum waarop het saldo geldt; later opgenomen uren tellen niet mee.
 * @param fte De betrekkingsomvang: 1 is voltijd.
 * @param in_dienst Eerste dag van het dienstverband.
 * @param uit_dienst Laatste dag van het dienstverband; leeg is nog in dienst.
 * @param medewerker Het personeelsnummer, om op te zoeken in de tabellen.
 * @param uren De tabel medewerker, datum, uren, omschrijving, opgedragen.
 * @param cao "VO", "PO" of de tabel met eigen regels; leeg is VO.
 * @param beginsaldi De tabel medewerker, schooljaar, uren met wat er over was.
 * @param aanstellingen De tabel medewerker, vanaf, fte met veranderingen van de fte.
 * @param functiecategorie OOP, leraar of directie, of de tabel Medewerkers met haar koppen; leeg is OOP.
 * @returns Hours per row; `#VALUE!` when more was taken than there was, `#N/A` where no yearly hours are known.
 */
export function urensaldo(
  peildatum: unknown[][],
  fte: unknown[][],
  in_dienst: unknown[][],
  uit_dienst?: unknown[][],
  medewerker?: unknown[][],
  uren?: unknown[][],
  cao?: unknown[][],
  beginsaldi?: unknown[][],
  aanstellingen?: unknown[][],
  functiecategorie?: unknown[][],
): unknown[][] {
  return guarded(() => {
    const days = new Column('peildatum', peildatum);
    const pots = new Pots('scholingsuren', {
      fte,
      in_dienst,
      uit_dienst,
      medewerker,
      bestedingen: uren,
      cao,
      beginsaldi,
      aanstellingen,
      functiecategorie,
    });
    return perRow([days, ...pots.sharedColumns], pots.columns, (row) => {
      const day = readDay('peildatum', days.at(row));
      const pot = pots.at(row);
      if (!pot.rules.on('scholingsuren', day))
        fail({ code: 'ruleUnknown', rule: 'scholingsuren', date: day });
      return balanceOn(pot, day) / 100;
    });
  });
}
