import { vastgelegd, vrijsaldo } from './afspraken';
import { betaalbaarvanaf, tekort } from './betaalbaar';
import { beursbewijs, beursverdeling } from './beurs';
import { beursfonds, beursjaren } from './beursjaren';
import { caobron, caowaarde } from './bron';
import { functieschalen } from './functieschalen';
import { loopbaanpad, schaalprognose } from './loopbaan';
import { fteopdatum } from './fte';
import { scholingsplan } from './plan';
import { budgetrecht, opbouw, urenrecht } from './recht';
import { maxtelling } from './maxtelling';
import { jaarsalaris, maxbereikt, maxtrede, salaris } from './salaris';
import { spaarafspraak } from './spaarafspraak';
import { spaarsaldo, spaarverloop, vervalt } from './saldo';
import { scholingsplannen } from './plannen';
import { schooljaar } from './schooljaar';
import { urensaldo } from './uren';
import { verplichting } from './verplichting';

/** Every cell function under the name that HR types after `SCHOLING.` */
const cellFunctions = {
  SCHOOLJAAR: schooljaar,
  FTEOPDATUM: fteopdatum,
  BUDGETRECHT: budgetrecht,
  URENRECHT: urenrecht,
  OPBOUW: opbouw,
  SPAARSALDO: spaarsaldo,
  VERVALT: vervalt,
  URENSALDO: urensaldo,
  SPAARVERLOOP: spaarverloop,
  SPAARAFSPRAAK: spaarafspraak,
  BETAALBAARVANAF: betaalbaarvanaf,
  TEKORT: tekort,
  SCHOLINGSPLAN: scholingsplan,
  SCHOLINGSPLANNEN: scholingsplannen,
  VASTGELEGD: vastgelegd,
  VRIJSALDO: vrijsaldo,
  VERPLICHTING: verplichting,
  SALARIS: salaris,
  JAARSALARIS: jaarsalaris,
  MAXTREDE: maxtrede,
  MAXBEREIKT: maxbereikt,
  MAXTELLING: maxtelling,
  SCHAALPROGNOSE: schaalprognose,
  FUNCTIESCHALEN: functieschalen,
  LOOPBAANPAD: loopbaanpad,
  BEURSVERDELING: beursverdeling,
  BEURSBEWIJS: beursbewijs,
  BEURSJAREN: beursjaren,
  BEURSFONDS: beursfonds,
  CAOWAARDE: caowaarde,
  CAOBRON: caobron,
};

for (const [id, cellFunction] of Object.entries(cellFunctions)) CustomFunctions.associate(id, cellFunction);
