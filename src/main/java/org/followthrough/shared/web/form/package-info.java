/**
 * Form fields as rows: label, hint, error and input together, with fixed markup ids. The words come from the page's
 * .properties, by the id of the row: {@code note.label}, {@code note.hint}, {@code note.required}.
 */
package org.followthrough.shared.web.form;
