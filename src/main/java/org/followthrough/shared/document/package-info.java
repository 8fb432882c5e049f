/**
 * Documents to be handed on: described once, then written as PDF, Word, Excel or CSV, so that the files cannot disagree.
 * Brings the kits of reports and sheets together.
 */
package org.followthrough.shared.document;
