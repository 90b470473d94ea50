import { setAside } from '../../../src/domain/agreed/setAside';

const lot = (year: number, firstUsable: number, lastUsable: number) => ({
  year,
  firstUsable,
  lastUsable,
  granted: 100,
});

describe('money that is set aside', () => {
  const older = lot(2025, 2025, 2027);
  const newer = lot(2026, 2026, 2028);
  const demand = { year: 2027, amount: 60 };

  it('comes from the lot that becomes usable last, so that the most is left for earlier school years', () => {
    const { reservations, left } = setAside([older, newer], [demand]);
    expect(reservations).toEqual([{ demand, payments: [{ lot: newer, amount: 60 }] }]);
    expect(left).toEqual([older, { ...newer, granted: 40 }]);
  });

  it('comes of lots with one window from that of the last school year', () => {
    const [first, second] = [lot(2025, 2026, 2027), lot(2026, 2026, 2027)];
    const [{ payments }] = setAside([first, second], [demand]).reservations;
    expect(payments).toEqual([{ lot: second, amount: 60 }]);
  });

  it('is set aside for the latest demand first, and told in the order of the demands', () => {
    const earlier = { year: 2026, amount: 90 };
    const { reservations } = setAside([older, newer], [earlier, demand]);
    expect(reservations).toEqual([
      {
        demand: earlier,
        payments: [
          { lot: newer, amount: 40 },
          { lot: older, amount: 50 },
        ],
      },
      { demand, payments: [{ lot: newer, amount: 60 }] },
    ]);
  });
});
