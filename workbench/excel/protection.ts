import { contains, intersection, type Area } from './area';
import { shifted, type Shift } from './shift';

/** Protection as plain data. */
export interface StoredProtection {
  readonly sheets: readonly (readonly [string, { options: Record<string, unknown>; password: string }])[];
  readonly settings: readonly { readonly area: Area; readonly locked: boolean }[];
}

/** Protected sheets, and the cells that stay open on them. Cells are locked unless unlocked, as in Excel. */
export class Protection {
  private readonly sheets = new Map<string, { options: Record<string, unknown>; password: string }>();
  private settings: { area: Area; locked: boolean }[] = [];

  isProtected(sheetId: string): boolean {
    return this.sheets.has(sheetId);
  }

  /** The options given when the sheet was protected. */
  optionsOf(sheetId: string): Record<string, unknown> | null {
    return this.sheets.get(sheetId)?.options ?? null;
  }

  protect(sheetId: string, options: Record<string, unknown> = {}, password = ''): void {
    this.sheets.set(sheetId, { options, password });
  }

  /** @returns false when the password is not right */
  unprotect(sheetId: string, password = ''): boolean {
    if ((this.sheets.get(sheetId)?.password ?? '') !== password) return false;
    this.sheets.delete(sheetId);
    return true;
  }

  /** Locks or unlocks cells; it counts once the sheet is protected. */
  setLocked(area: Area, locked: boolean): void {
    this.settings = this.settings.filter(
      (old) => old.area.sheetId !== area.sheetId || !contains(area, old.area),
    );
    this.settings.push({ area, locked });
  }

  /** True or false when all cells of the area are equal in this, null when they differ. */
  locked(area: Area): boolean | null {
    for (const setting of [...this.settings].reverse()) {
      if (setting.area.sheetId !== area.sheetId || !intersection(setting.area, area)) continue;
      return contains(setting.area, area) ? setting.locked : null;
    }
    return true;
  }

  /** Whether values may be written: the sheet is not protected, or all cells of the area are unlocked. */
  mayWrite(area: Area): boolean {
    return !this.isProtected(area.sheetId) || this.locked(area) === false;
  }

  stored(): StoredProtection {
    return { sheets: [...this.sheets], settings: this.settings };
  }

  restore({ sheets, settings }: StoredProtection): void {
    for (const [sheetId, how] of sheets) this.sheets.set(sheetId, how);
    this.settings = [...settings];
  }

  /** Follows inserted and deleted cells. */
  shift(shift: Shift): void {
    this.settings = this.settings.flatMap((setting) => {
      if (setting.area.sheetId !== shift.sheetId) return [setting];
      const area = shifted(setting.area, shift);
      return area ? [{ ...setting, area: { ...area, sheetId: shift.sheetId } }] : [];
    });
  }

  /** Forgets a deleted sheet. */
  forget(sheetId: string): void {
    this.sheets.delete(sheetId);
    this.settings = this.settings.filter((setting) => setting.area.sheetId !== sheetId);
  }
}
