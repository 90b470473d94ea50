import { betaalbaarvanaf, tekort } from './betaalbaar';
import { caobron, caowaarde } from './bron';
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
  CAOWAARDE: caowaarde,
  CAOBRON: caobron,
};

for (const [id, cellFunction] of Object.entries(cellFunctions)) CustomFunctions.associate(id, cellFunction);
