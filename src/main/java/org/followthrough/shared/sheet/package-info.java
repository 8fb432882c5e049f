/** Reads and writes spreadsheets: the only place that knows their file formats. */
package org.followthrough.shared.sheet;
