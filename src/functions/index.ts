import { betaalbaarvanaf, tekort } from './betaalbaar';
import { beursbewijs, beursverdeling } from './beurs';
import { caobron, caowaarde } from './bron';
import { scholingsplan } from './plan';
import { budgetrecht, opbouw, urenrecht } from './recht';
import { spaarsaldo, spaarverloop, vervalt } from './saldo';
import { schooljaar } from './schooljaar';

/** Every cell function under the name that HR types after `SCHOLING.` */
const cellFunctions = {
  SCHOOLJAAR: schooljaar,
  BUDGETRECHT: budgetrecht,
  URENRECHT: urenrecht,
  OPBOUW: opbouw,
  SPAARSALDO: spaarsaldo,
  VERVALT: vervalt,
  SPAARVERLOOP: spaarverloop,
  BETAALBAARVANAF: betaalbaarvanaf,
  TEKORT: tekort,
  SCHOLINGSPLAN: scholingsplan,
  BEURSVERDELING: beursverdeling,
  BEURSBEWIJS: beursbewijs,
  CAOWAARDE: caowaarde,
  CAOBRON: caobron,
};

for (const [id, cellFunction] of Object.entries(cellFunctions)) CustomFunctions.associate(id, cellFunction);
