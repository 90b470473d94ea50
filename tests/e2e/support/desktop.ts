/** Lets the workbench behave as a desktop Excel in every test of the file. */
process.env.EXCEL_PROFILE = 'desktop';
